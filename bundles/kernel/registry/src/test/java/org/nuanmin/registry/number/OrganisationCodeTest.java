package org.nuanmin.registry.number;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.registry.RegistryTexts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OrganisationCodeTest {
    private final Given given = new Given(RegistryTexts.TEXTS, "enterprise");

    static Stream<String> valid() {
        return Stream.of(
                        "uscc_valid_main",
                        "uscc_valid_all_check_characters",
                        "uscc_letter_prefix_valid",
                        "uscc_warn_only")
                .flatMap(Vectors::values);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_right_code_is_taken(String code) {
        assertEquals(code, OrganisationCode.of(given, code).code());
        assertTrue(given.fits(), () -> given.errors().toString());
    }

    static Stream<String> invalid() {
        return Vectors.values("uscc_invalid");
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void a_wrong_code_is_refused(String code) {
        OrganisationCode.of(given, code);
        assertFalse(given.fits());
    }

    static Stream<String> doubtful() {
        return Vectors.values("uscc_warn_only");
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void an_organisation_code_that_does_not_fit_is_worth_a_warning(String code) {
        assertTrue(OrganisationCode.of(given, code).isDoubtful());
    }

    static Stream<String> certain() {
        return Vectors.values("uscc_valid_main");
    }

    @ParameterizedTest
    @MethodSource("certain")
    void one_that_fits_is_not(String code) {
        assertFalse(OrganisationCode.of(given, code).isDoubtful());
    }

    static Stream<JsonNode> typed() {
        return Vectors.of("uscc_normalise");
    }

    @ParameterizedTest
    @MethodSource("typed")
    void however_it_was_typed_it_is_one_code(JsonNode vector) {
        assertEquals(
                vector.get("expect").asText(),
                OrganisationCode.of(given, vector.get("input").asText()).code());
    }
}
