package org.nuanmin.hr.benefit;

import java.util.ArrayList;
import java.util.List;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.text.Message;

/** What a decision on eligibility saw, as it was kept with it: read back for people and for programs. */
public final class Seen {
    /** The key of the rule's version. */
    public static final String RULE = "rule";

    private Seen() {}

    /**
     * One thing that was seen.
     *
     * @param key as {@link Eligibility} keeps it, such as {@code province}
     * @param value as it was kept: an id, a code, a day, or words
     */
    public record Fact(String key, String value) {
        /** What it is called. */
        public Message name() {
            return HrTexts.say("seen." + key);
        }

        /** The value for people. */
        public Message words() {
            String known = "seen." + key + "." + value.split(",")[0];
            return HrTexts.TEXTS.has(known) ? HrTexts.say(known) : Message.plain(value);
        }
    }

    /** @param evidence as {@link Eligibility} keeps it; a part that this version does not know is left out */
    public static List<Fact> of(String evidence) {
        List<Fact> facts = new ArrayList<>();
        for (String part : evidence.split("; ")) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? "" : part.substring(0, equals);
            String value = equals < 0 ? "" : part.substring(equals + 1);
            if (!value.isEmpty() && HrTexts.TEXTS.has("seen." + key)) {
                facts.add(new Fact(key, value));
            }
        }
        return facts;
    }
}
