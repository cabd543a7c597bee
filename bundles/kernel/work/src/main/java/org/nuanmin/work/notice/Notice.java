package org.nuanmin.work.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.nuanmin.portal.api.persistence.Row;

/** A notice as one reader sees it, in both languages since it was written. */
public record Notice(String id, String zh, String en, String path, Instant toldAt, boolean read) {
    static Notice of(Row row) {
        return new Notice(
                row.required("id"),
                row.required("words_zh"),
                row.required("words_en"),
                row.required("path"),
                Objects.requireNonNull(row.instant("told_at"), "told_at"),
                row.instant("read_at") != null);
    }

    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : zh;
    }
}
