package org.nuanmin.hr.benefit;

import java.util.ArrayList;
import java.util.List;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.text.Message;

/** What a decision on eligibility saw, as it was kept with it: read back for people. */
public final class Seen {
    private Seen() {}

    /** One thing that was seen. */
    public record Fact(Message name, Message value) {}

    /** @param evidence as {@link Eligibility} keeps it; a part that this version does not know is left out */
    public static List<Fact> of(String evidence) {
        List<Fact> facts = new ArrayList<>();
        for (String part : evidence.split("; ")) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? "" : part.substring(0, equals);
            String value = equals < 0 ? "" : part.substring(equals + 1);
            if (!value.isEmpty() && HrTexts.TEXTS.has("seen." + key)) {
                facts.add(new Fact(HrTexts.say("seen." + key), words(key, value)));
            }
        }
        return facts;
    }

    private static Message words(String key, String value) {
        String known = "seen." + key + "." + value.split(",")[0];
        return HrTexts.TEXTS.has(known) ? HrTexts.say(known) : Message.plain(value);
    }
}
