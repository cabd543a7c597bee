package org.nuanmin.registry.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.keys.Secret;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.portal.api.registry.Person;
import org.nuanmin.portal.api.text.Masks;
import org.nuanmin.registry.number.Document;

/** Someone the portal knows: what all may join stands in the published table, what is personal beside it. */
@Entity
@Table(name = "portal_person")
@SecondaryTable(name = RegisteredPerson.OWN, pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"))
public class RegisteredPerson {
    static final String OWN = "registry_person";
    private static final String NUMBER = "registry.person.number";
    private static final String PHONE = "registry.person.phone";

    @Id
    private String id;

    private String name;
    private String pinyin;
    private String initials;
    private String last4;
    private String masked;

    @Column(name = "unit_id")
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(table = OWN)
    private PersonState state;

    @Enumerated(EnumType.STRING)
    @Column(table = OWN, name = "id_type")
    private IdType idType;

    @Column(table = OWN, name = "typed_name")
    private String typedName;

    @Column(table = OWN)
    private String province;

    @Column(table = OWN)
    private @Nullable String salt;

    @Column(table = OWN, name = "number_sealed")
    private String numberSealed;

    @Column(table = OWN, name = "phone_sealed")
    private String phoneSealed;

    @Column(table = OWN, name = "phone_masked")
    private String phoneMasked;

    @Column(table = OWN, name = "registered_at")
    private Instant registeredAt;

    @Column(table = OWN, name = "registered_by")
    private String registeredBy;

    /** When the notice about one's data (告知) was shown. */
    @Column(table = OWN, name = "told_at")
    private Instant toldAt;

    @Version
    @Column(table = OWN)
    private long edition;

    protected RegisteredPerson() {}

    RegisteredPerson(PersonDetails details, Secret secret, String by, Instant now) {
        id = Ids.next();
        correct(details.name());
        unit = details.unit();
        state = PersonState.LIVE;
        province = details.province();
        salt = secret.salt();
        prove(details.document(), secret);
        correctPhone(details.phone(), secret);
        registeredAt = now;
        registeredBy = by;
        toldAt = now;
    }

    private void prove(Document document, Secret secret) {
        idType = document.type();
        last4 = document.last4();
        masked = document.masked();
        numberSealed = secret.seal(NUMBER, document.number());
    }

    String number(Secret secret) {
        return secret.open(NUMBER, numberSealed);
    }

    String phone(Secret secret) {
        return phone(secret, phoneSealed);
    }

    static String phone(Secret secret, String sealed) {
        return secret.open(PHONE, sealed);
    }

    @Nullable
    String salt() {
        return salt;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String unit() {
        return unit;
    }

    boolean isLive() {
        return state == PersonState.LIVE;
    }

    /** Not erased. */
    boolean isReadable() {
        return state != PersonState.ERASED;
    }

    /** The record is another one's from now on. */
    void leadsTo() {
        state = PersonState.MERGED;
    }

    /** What is left is an id. */
    void erase() {
        state = PersonState.ERASED;
        name = "";
        typedName = "";
        pinyin = "";
        initials = "";
        last4 = "";
        masked = "";
        province = "";
        salt = null;
        numberSealed = "";
        phoneSealed = "";
        phoneMasked = "";
    }

    void correct(PersonName corrected) {
        name = corrected.normal();
        typedName = corrected.typed();
        var letters = Pinyin.of(name);
        pinyin = letters.full();
        initials = letters.initials();
    }

    void correctProvince(String corrected) {
        province = corrected;
    }

    void correctPhone(String corrected, Secret secret) {
        phoneSealed = secret.seal(PHONE, corrected);
        phoneMasked = Masks.phone(corrected);
    }

    void correct(Document corrected, Secret secret) {
        prove(corrected, secret);
    }

    IdType idType() {
        return idType;
    }

    Person card() {
        return new Person(id, typedName, idType, masked, province, phoneMasked, unit);
    }
}
