package org.nuanmin.registry.number;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.portal.api.text.Masks;
import org.nuanmin.registry.RegistryTexts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DocumentTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 2, 8);

    private static String error(IdType type, String typed) {
        var given = new Given(RegistryTexts.TEXTS);
        Document.of(given, type, typed, TODAY);
        return given.fits() ? "" : given.errors().get(0).words().key();
    }

    private static Document read(IdType type, String typed) {
        var given = new Given(RegistryTexts.TEXTS);
        var document = Document.of(given, type, typed, TODAY);
        assertTrue(given.fits(), () -> typed + ": " + given.errors());
        return document;
    }

    static Stream<String> valid() {
        return Stream.of("id_valid_main", "id_valid_all_check_characters", "id_valid_flow", "id_published_examples")
                .flatMap(Vectors::values);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_right_number_is_taken_as_it_is(String number) {
        assertEquals(number, read(IdType.RESIDENT_ID, number).number());
    }

    static Stream<String> invalid() {
        return Vectors.values("id_invalid");
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void a_wrong_number_is_refused(String number) {
        assertFalse(error(IdType.RESIDENT_ID, number).isEmpty());
    }

    static Stream<JsonNode> typed() {
        return Vectors.of("id_normalise");
    }

    @ParameterizedTest
    @MethodSource("typed")
    void however_it_was_typed_it_is_one_number(JsonNode vector) {
        var number = read(IdType.RESIDENT_ID, vector.get("input").asText()).number();
        assertEquals(vector.get("expect").asText(), number);
    }

    static Stream<JsonNode> withProvinces() {
        return Stream.of("id_valid_main", "id_valid_flow").flatMap(Vectors::of);
    }

    @ParameterizedTest
    @MethodSource("withProvinces")
    void the_number_hints_at_a_province(JsonNode vector) {
        var document = read(IdType.RESIDENT_ID, vector.get("value").asText());
        assertEquals(Optional.of(vector.get("province").asText()), document.province());
    }

    static Stream<String> permits() {
        return Vectors.values("id_valid_residence_permit_hmt");
    }

    @ParameterizedTest
    @MethodSource("permits")
    void a_residence_permit_is_a_document_of_its_own(String number) {
        assertEquals(number, read(IdType.HMT_RESIDENCE_PERMIT, number).number());
        assertEquals("number.other-type", error(IdType.RESIDENT_ID, number));
    }

    @ParameterizedTest
    @CsvSource({
        "4.30102E+17, number.scientific",
        "430102190001010000, number.precision",
        "430102000101001, number.old",
        "430102190001010010, number.check",
        "430102190002300014, number.birth",
        "43010219000101001, number.length",
        "X30102190001010015, number.province",
        "990102190001010014, number.province",
        "'', number.missing"
    })
    void what_is_wrong_is_said(String typed, String key) {
        assertEquals(key, error(IdType.RESIDENT_ID, typed));
    }

    @Test
    void documents_of_other_countries_have_forms_of_their_own() {
        assertEquals("E12345678", read(IdType.PASSPORT, " e12345678 ").number());
        assertEquals("number.passport", error(IdType.PASSPORT, "E1234567890123456789"));
        assertEquals(
                "USA110088010101", read(IdType.FOREIGN_PR, "USA110088010101").number());
        assertEquals(
                "990102190001010014",
                read(IdType.FOREIGN_PR, "990102190001010014").number());
        assertEquals("number.foreign", error(IdType.FOREIGN_PR, "430102190001010015"));
    }

    @Test
    void a_temporary_number_is_given_by_the_portal() {
        assertEquals("", read(IdType.TEMPORARY, "").number());
        assertEquals("LS0000000001", read(IdType.TEMPORARY, "ls0000000001").number());
        assertEquals("number.temporary", error(IdType.TEMPORARY, "430102190001010015"));
    }

    static List<JsonNode> masks() {
        return Vectors.of("masking")
                .filter(vector -> !vector.get("expect").asText().startsWith("430102"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("masks")
    void a_mask_hides_all_but_what_a_screen_may_show(JsonNode vector) {
        String input = vector.get("input").asText();
        String masked = switch (vector.get("field").asText()) {
            case "姓名" -> Masks.name(input);
            case "手机" -> Masks.phone(input);
            default -> Masks.number(input);
        };
        assertEquals(vector.get("expect").asText(), masked);
    }
}
