package org.nuanmin.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source straight from the driver object: DriverManager cannot see drivers of other bundles. */
record DriverSource(Vendor vendor, String url, String user, String password) implements DataSource {
    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String name, String secret) throws SQLException {
        var login = new Properties();
        if (!name.isEmpty()) {
            login.put("user", name);
            login.put("password", secret);
        }
        return vendor.connect(url, login);
    }

    @Override
    public String toString() {
        return "a " + vendor + " database";
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the pool logs
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the pool waits
    }

    /** Also how long the pool waits, when it closes, for a connection that is just being made. */
    @Override
    public int getLoginTimeout() {
        return 5;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
