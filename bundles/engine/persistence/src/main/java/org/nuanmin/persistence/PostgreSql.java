package org.nuanmin.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.util.PSQLException;

/** What only PostgreSQL does. */
final class PostgreSql {
    private PostgreSql() {}

    static Connection connect(String url, Properties login) throws SQLException {
        // the server's details name refused values, which must not reach a log
        login.put("logServerErrorDetail", "false");
        // as Derby does: a text fits a column of numbers or days, if it reads as one
        login.put("stringtype", "unspecified");
        return new Driver().connect(url, login);
    }

    static Optional<String> constraint(SQLException refusal) {
        return refusal instanceof PSQLException told && told.getServerErrorMessage() != null
                ? Optional.ofNullable(told.getServerErrorMessage().getConstraint())
                : Optional.empty();
    }
}
