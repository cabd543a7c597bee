package org.nuanmin.ledger.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.book.Unreconciled;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.work.SheetColumn;

import static org.nuanmin.ledger.reconcile.Mark.AMOUNT;
import static org.nuanmin.ledger.reconcile.Mark.DAY;
import static org.nuanmin.ledger.reconcile.Mark.PHONE;
import static org.nuanmin.ledger.reconcile.Mark.QUANTITY;
import static org.nuanmin.ledger.reconcile.Mark.REFERENCE;
import static org.nuanmin.ledger.reconcile.Mark.SERIAL;

/** Whose file it is: which columns it has, and by which of them a line says what it is about. */
public enum StatementKind {
    /** 银行流水, or a list of what was paid: by the number of a receipt, a 支出单 or its invoice. */
    BANK(
            LedgerPermissions.RECONCILE_BANK,
            REFERENCE,
            Move.MONEY,
            new Cell(REFERENCE, true, "XG20210201"),
            new Cell(AMOUNT, true, "12,800.00"),
            new Cell(DAY, true, "2021-02-05")),
    /** 工会礼券核销清单: by the serial. */
    UNION(
            LedgerPermissions.RECONCILE_UNION,
            SERIAL,
            Move.MONEY,
            new Cell(SERIAL, true, "GH-100001"),
            new Cell(AMOUNT, true, "200.00"),
            new Cell(DAY, true, "2021-02-05")),
    /** 运营商到账清单: by the phone, or by its last digits with the number of the receipt. */
    OPERATOR(
            LedgerPermissions.RECONCILE_OPERATOR,
            PHONE,
            Unreconciled.DATA,
            new Cell(PHONE, true, "13800000000"),
            new Cell(QUANTITY, true, "20"),
            new Cell(REFERENCE, false, ""),
            new Cell(DAY, false, "2021-02-05"));

    private static final String SHEETS = "ledger.statements.";

    private final String permission;
    private final Mark by;
    private final String measure;
    private final List<Cell> cells;

    StatementKind(String permission, Mark by, String measure, Cell... cells) {
        this.permission = permission;
        this.by = by;
        this.measure = measure;
        this.cells = List.of(cells);
    }

    /** A column. */
    private record Cell(Mark mark, boolean required, String example) {}

    /** The kind with this word, as it stands in JSON and on the upload. */
    public static Optional<StatementKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The kind whose files a job of this kind takes in. */
    public static Optional<StatementKind> ofSheet(String sheet) {
        return sheet.startsWith(SHEETS) ? of(sheet.substring(SHEETS.length())) : Optional.empty();
    }

    /** bank, union, operator. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Needed to take in such a file, and to decide on its lines. */
    public String permission() {
        return permission;
    }

    /** The kind of its imports. */
    public String sheet() {
        return SHEETS + word();
    }

    /** By what a line says what it is about. */
    Mark by() {
        return by;
    }

    /** In what its amounts are: 元, or pieces of something else. */
    String measure() {
        return measure;
    }

    boolean isMoney() {
        return measure.equals(Move.MONEY);
    }

    /** Where its amounts stand. */
    Mark amount() {
        return isMoney() ? AMOUNT : QUANTITY;
    }

    List<SheetColumn> columns() {
        return cells.stream()
                .map(cell -> new SheetColumn(cell.mark.heading(), cell.required, cell.example, cell.mark == PHONE))
                .toList();
    }
}
