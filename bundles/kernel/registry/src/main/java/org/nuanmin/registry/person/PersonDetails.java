package org.nuanmin.registry.person;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.registry.Doubt;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.portal.api.registry.PersonWish;
import org.nuanmin.registry.RegistryTexts;
import org.nuanmin.registry.number.Document;
import org.nuanmin.registry.number.Provinces;

/** A person's particulars, in normal form and checked. */
record PersonDetails(PersonName name, Document document, String province, String phone, String unit) {
    private static final int LONGEST = 60;

    /** @throws org.nuanmin.portal.api.problem.RuleBroken naming each field that is refused */
    static PersonDetails of(PersonWish wish, LocalDate today) {
        var given = new Given(RegistryTexts.TEXTS);
        var details = new PersonDetails(
                PersonName.of(given, wish.name()),
                Document.of(given, wish.idType(), wish.idNumber(), today),
                province(given, wish.province(), wish.idType()),
                mobile(given, wish.phone()),
                given.needed("unit", wish.unit(), LONGEST));
        given.check();
        return details;
    }

    /** A province of China in its full name; for documents of other countries any country. */
    static String province(Given given, @Nullable String typed, @Nullable IdType type) {
        String clean = given.needed("province", typed, LONGEST);
        if (type == IdType.PASSPORT || type == IdType.FOREIGN_PR || clean.isEmpty()) {
            return clean;
        }
        return Provinces.named(clean).orElseGet(() -> {
            given.refuse("province", "province.unknown", clean);
            return clean;
        });
    }

    static String mobile(Given given, @Nullable String typed) {
        String phone = given.phone("phone", typed);
        if (!phone.isEmpty() && !phone.startsWith("1")) {
            given.refuse("phone", "phone.mobile", phone);
        }
        return phone;
    }

    PersonDetails proved(Document by) {
        return new PersonDetails(name, by, province, phone, unit);
    }

    Set<Doubt> doubts() {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (document.province().filter(hint -> !hint.equals(province)).isPresent()) {
            doubts.add(Doubt.PROVINCE_DIFFERS);
        }
        return doubts;
    }
}
