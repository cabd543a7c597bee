package org.nuanmin.work.rest;

import java.time.Instant;
import java.util.Locale;
import org.nuanmin.portal.api.work.Notice;

/**
 * A notice.
 *
 * @param path of the screen that it is about
 */
public record NoticeJson(String id, String words, String path, Instant toldAt, boolean read) {
    static NoticeJson of(Notice notice, Locale language) {
        return new NoticeJson(notice.id(), notice.in(language), notice.path(), notice.toldAt(), notice.read());
    }
}
