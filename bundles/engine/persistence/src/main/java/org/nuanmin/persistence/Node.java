package org.nuanmin.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.nuanmin.portal.api.module.Condition;
import org.nuanmin.portal.api.persistence.Database;

/** This node's pool and transactions, without a container. */
final class Node implements AutoCloseable {
    private final Vendor vendor;
    private final String url;
    private final HikariDataSource pool;
    private final Space space;
    private final Transactions transactions;
    private final UnitFactory units;

    Node(String url, String user, String password, int poolSize, Space space) {
        this.url = url.replace("${karaf.data}", System.getProperty("karaf.data", "data"));
        vendor = Vendor.of(this.url);
        pool = pool(new DriverSource(vendor, this.url, user, password), poolSize);
        this.space = space;
        transactions = Transactions.open(pool, new Refusals(vendor, space), new Gate(poolSize), space);
        units = new UnitFactory(vendor, pool, transactions);
        space.watch(new Probe(pool));
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

    List<Condition> conditions() {
        return space.conditions();
    }

    void floorMegabytes(int megabytes) {
        space.floorMegabytes(megabytes);
    }

    /** Takes no new work, and waits a little for what runs; bundles' units are closed after that. */
    void drain() {
        transactions.drain();
    }

    @Override
    public void close() {
        space.close();
        transactions.drain();
        transactions.close();
        pool.close();
        vendor.shutDown(url);
    }
}
