package org.nuanmin.hr.benefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuanmin.portal.api.registry.Doubt;
import org.nuanmin.portal.api.text.Message;

import static org.nuanmin.hr.HrTexts.say;

/**
 * What does not refuse an application but holds it (待核), by codes that also stand in a roster's answer.
 *
 * @param codes such as {@code province-differs}, in the order in which they are told
 */
record Doubts(List<String> codes) {
    static final String PROVINCE = "province-differs";
    static final String NAME = "name-differs";
    /** After a merge of two records of one person. */
    static final String TWICE = "applied-twice";

    static final String UNLISTED = "enterprise-unlisted";

    static Doubts of(Set<Doubt> ofPerson, boolean listed) {
        List<String> codes = new ArrayList<>();
        if (ofPerson.contains(Doubt.PROVINCE_DIFFERS)) {
            codes.add(PROVINCE);
        }
        if (ofPerson.contains(Doubt.NAME_DIFFERS)) {
            codes.add(NAME);
        }
        if (!listed) {
            codes.add(UNLISTED);
        }
        return new Doubts(List.copyOf(codes));
    }

    static Doubts stored(String joined) {
        return new Doubts(joined.isEmpty() ? List.of() : List.of(joined.split(",")));
    }

    String joined() {
        return String.join(",", codes);
    }

    boolean none() {
        return codes.isEmpty();
    }

    /** What the first of them means and what is to be done. */
    Message words() {
        return say("doubt." + codes.get(0));
    }
}
