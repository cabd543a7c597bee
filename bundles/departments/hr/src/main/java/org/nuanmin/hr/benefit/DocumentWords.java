package org.nuanmin.hr.benefit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nuanmin.portal.api.registry.IdType;

/** What a roster calls a sort of document, as people write it. */
final class DocumentWords {
    private static final Map<String, IdType> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("", IdType.RESIDENT_ID);
        WORDS.put("居民身份证", IdType.RESIDENT_ID);
        WORDS.put("身份证", IdType.RESIDENT_ID);
        WORDS.put("港澳台居民居住证", IdType.HMT_RESIDENCE_PERMIT);
        WORDS.put("港澳居民居住证", IdType.HMT_RESIDENCE_PERMIT);
        WORDS.put("台湾居民居住证", IdType.HMT_RESIDENCE_PERMIT);
        WORDS.put("护照", IdType.PASSPORT);
        WORDS.put("外国人永久居留身份证", IdType.FOREIGN_PR);
        WORDS.put("外国人永久居留证", IdType.FOREIGN_PR);
        WORDS.put("临时编号", IdType.TEMPORARY);
        for (IdType type : IdType.values()) {
            WORDS.put(type.name(), type);
        }
    }

    private DocumentWords() {}

    static Optional<IdType> read(String typed) {
        return Optional.ofNullable(WORDS.get(typed.replaceAll("\\s", "")));
    }
}
