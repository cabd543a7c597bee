package org.nuanmin.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.nuanmin.portal.api.persistence.Database;

/** This node's pool and transactions, without a container. */
final class Node implements AutoCloseable {
    private final Vendor vendor;
    private final String url;
    private final HikariDataSource pool;
    private final Transactions transactions;
    private final UnitFactory units;

    Node(String url, String user, String password, int poolSize) {
        this.url = url.replace("${karaf.data}", System.getProperty("karaf.data", "data"));
        vendor = Vendor.of(this.url);
        pool = pool(new DriverSource(vendor, this.url, user, password), poolSize);
        transactions = Transactions.open(pool, new Refusals(vendor), new Gate(poolSize));
        units = new UnitFactory(vendor, pool, transactions);
    }

    private static HikariDataSource pool(DriverSource source, int size) {
        var config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("portal");
        config.setMaximumPoolSize(Math.max(2, size));
        config.setMinimumIdle(2);
        return new HikariDataSource(config);
    }

    Vendor vendor() {
        return vendor;
    }

    Database database() {
        return new ThreadDatabase(transactions);
    }

    Unit open(UnitSource source) {
        return units.open(source);
    }

    long commits() {
        return transactions.commits();
    }

    boolean isWriting() {
        return transactions.present().map(Transaction::isWriting).orElse(false);
    }

    @Override
    public void close() {
        transactions.close();
        pool.close();
        vendor.shutDown(url);
    }
}
