package org.nuanmin.work;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.work.SheetColumn;
import org.nuanmin.portal.api.work.SheetImport;

/** A small department's table: parcels by number, each to a receiver. */
final class Parcels implements SheetImport {
    static final List<String> HEADINGS = List.of("编号", "收件人", "证件号");
    private final Database database;
    final AtomicInteger takes = new AtomicInteger();
    final AtomicInteger begun = new AtomicInteger();
    volatile CountDownLatch gate = new CountDownLatch(0);

    Parcels(Database database) {
        this.database = database;
    }

    static void table(Database database) {
        database.write(
                () -> database.update(
                        "CREATE TABLE work_test_parcel (number VARCHAR(40) NOT NULL PRIMARY KEY, receiver VARCHAR(20) NOT NULL)"));
    }

    void clear() {
        database.write(() -> database.update("DELETE FROM work_test_parcel"));
    }

    @Override
    public String kind() {
        return "test.parcels";
    }

    @Override
    public Message title() {
        return Message.plain("包裹");
    }

    @Override
    public String permission() {
        return "work.job.read";
    }

    @Override
    public List<SheetColumn> columns() {
        return List.of(
                new SheetColumn("编号", true, "P1", false),
                new SheetColumn("收件人", true, "张某", false),
                new SheetColumn("证件号", false, "", true));
    }

    @Override
    public Rows rows(Map<String, String> parameters) {
        begun.incrementAndGet();
        return cells -> take(cells, parameters);
    }

    @Override
    public Taken take(Map<String, String> cells, Map<String, String> parameters) {
        waitAtGate();
        takes.incrementAndGet();
        if (cells.get("收件人").startsWith("无")) {
            return Taken.rejected("收件人", "nobody", Message.plain("没有此人")).beforeStoring();
        }
        String no = cells.get("编号");
        var there = database.rows(
                "SELECT receiver FROM work_test_parcel WHERE number = ?", row -> row.required("receiver"), no);
        if (there.contains(cells.get("收件人"))) {
            return Taken.unchanged();
        }
        database.update("INSERT INTO work_test_parcel (number, receiver) VALUES (?, ?)", no, cut(cells.get("收件人")));
        if (cells.get("收件人").contains("坏")) {
            return Taken.rejected("收件人", "bad-receiver", Message.plain("收件人“" + cells.get("收件人") + "”不存在"));
        }
        return cells.get("证件号").startsWith("9")
                ? Taken.held("证件号", "odd-number", Message.plain("证件号待核"))
                : Taken.accepted();
    }

    private String cut(String text) {
        if (text.startsWith("overtaken")) {
            // as a thread that outlived an update of the bundle would have: the rows up to the third are decided
            database.apart(() -> database.update("UPDATE work_job SET last_row = 3 WHERE last_row < 3"));
        }
        if (text.equals("crash")) {
            throw new ConstraintBroken("made_for_this_test", new IllegalStateException());
        }
        return text;
    }

    private void waitAtGate() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> stored() {
        return database.read(() ->
                database.rows("SELECT number FROM work_test_parcel ORDER BY number", row -> row.required("number")));
    }
}
