package org.nuanmin.portal.api.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.persistence.RowReader;
import org.nuanmin.portal.api.text.Texts;

/**
 * One definition of a list: SQL, columns, filters, allowed sorts, scope column. It feeds the grid, the REST page, the
 * export and the print, so that scope, masking, paging, counting and the sort white-list are right once for all.
 *
 * <pre>{@code
 * Listing<StationRow> LIST = Listing.of("hr.stations", TEXTS, StationRow::of)
 *     .permission(HrPermissions.READ)
 *     .select("s.id, s.name, s.state, u.name AS unit_name").from("hr_station s JOIN portal_unit u ON u.id = s.unit_id")
 *     .key("s.id").scope("s.unit_id")
 *     .column("name", ColumnType.TEXT, "s.name", StationRow::name, 1)
 *     .choice("state", "s.state", "PLANNED", "RUNNING", "CLOSED").unit("unit", "s.unit_id").text("query", "s.name")
 *     .sortedBy("name").build();
 * }</pre>
 *
 * @param id module.list, also the prefix of its words: {@code {id}} the title, {@code {id}.{column}} heads, {@code {id}.{filter}.{CHOICE}} values
 * @param texts the owner's words
 * @param permission needed to read it; rows are those below the units where the caller holds it
 * @param where a fixed condition, or "1=1"
 * @param key unique column: the last sort, and the row's id
 * @param scope column with the row's unit id, or null when the list belongs to no unit
 * @param sort the default: a column's name, with "-" before it for descending
 */
public record Listing<T>(
        String id,
        Texts texts,
        String permission,
        String select,
        String from,
        String where,
        String key,
        @Nullable String scope,
        List<Column<T>> columns,
        List<Filter> filters,
        String sort,
        RowReader<T> reader) {
    public Listing {
        columns = List.copyOf(columns);
        filters = List.copyOf(filters);
    }

    public static <T> Builder<T> of(String id, Texts texts, RowReader<T> reader) {
        return new Builder<>(id, texts, reader);
    }

    /** Collects the parts. */
    public static final class Builder<T> {
        private final String id;
        private final Texts texts;
        private final RowReader<T> reader;
        private final List<Column<T>> columns = new ArrayList<>();
        private final List<Filter> filters = new ArrayList<>();
        private String permission = "";
        private String select = "*";
        private String from = "";
        private String where = "1=1";
        private String key = "id";
        private @Nullable String scope;
        private String sort = "";

        private Builder(String id, Texts texts, RowReader<T> reader) {
            this.id = id;
            this.texts = texts;
            this.reader = reader;
        }

        public Builder<T> permission(String needed) {
            permission = needed;
            return this;
        }

        public Builder<T> select(String columnsOfSql) {
            select = columnsOfSql;
            return this;
        }

        public Builder<T> from(String tables) {
            from = tables;
            return this;
        }

        public Builder<T> where(String fixedCondition) {
            where = fixedCondition;
            return this;
        }

        public Builder<T> key(String uniqueColumn) {
            key = uniqueColumn;
            return this;
        }

        public Builder<T> scope(String unitColumn) {
            scope = unitColumn;
            return this;
        }

        /** A column that sorts by an expression, or not at all when that is null. */
        public Builder<T> column(
                String name, ColumnType type, @Nullable String sql, Function<T, @Nullable Object> value, int rank) {
            columns.add(new Column<>(name, type, sql, value, rank));
            return this;
        }

        /** Part of any of the expressions. */
        public Builder<T> text(String name, String... sql) {
            return filter(name, Filter.Kind.TEXT, List.of(sql), List.of());
        }

        public Builder<T> exact(String name, String sql) {
            return filter(name, Filter.Kind.EXACT, List.of(sql), List.of());
        }

        public Builder<T> choice(String name, String sql, String... choices) {
            return filter(name, Filter.Kind.CHOICE, List.of(sql), List.of(choices));
        }

        public Builder<T> unit(String name, String sql) {
            return filter(name, Filter.Kind.UNIT, List.of(sql), List.of());
        }

        /** Two filters on one expression: on or after, and up to. */
        public Builder<T> between(String from, String to, String sql) {
            filter(from, Filter.Kind.FROM, List.of(sql), List.of());
            return filter(to, Filter.Kind.TO, List.of(sql), List.of());
        }

        private Builder<T> filter(String name, Filter.Kind kind, List<String> sql, List<String> choices) {
            filters.add(new Filter(name, kind, sql, choices));
            return this;
        }

        public Builder<T> sortedBy(String columnName) {
            sort = columnName;
            return this;
        }

        public Listing<T> build() {
            return new Listing<>(
                    id, texts, permission, select, from, where, key, scope, columns, filters, sort, reader);
        }
    }
}
