package org.nuanmin.rest.problem;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.SignInRefused;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.problem.Outdated;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.text.Message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProblemsTest {
    private static final Message WORDS = Message.plain("because");

    enum State {
        PLANNED,
        RUNNING
    }

    record Opening(State state, int places) {}

    @Test
    void a_use_cases_refusal_keeps_its_words_and_gets_its_status() {
        assertEquals(404, Problems.of(new NotFound(WORDS)).status());
        assertEquals(403, Problems.of(new NotAllowed(WORDS)).status());
        assertEquals(422, Problems.of(RuleBroken.of(WORDS)).status());
        assertEquals(409, Problems.of(RuleBroken.conflict(WORDS)).status());
        assertEquals(
                409,
                Problems.of(new ConstraintBroken("hr_station_unit", new Exception()))
                        .status());
        assertEquals(412, Problems.of(new Outdated(WORDS)).status());
        assertEquals(401, Problems.of(new SignInRefused(WORDS, 0)).status());
        assertEquals(30, Problems.of(new SignInRefused(WORDS, 30)).retryAfter());
        assertEquals(503, Problems.of(new NotNow(WORDS, 30)).status());
        assertEquals(30, Problems.of(new NotNow(WORDS, 30)).retryAfter());
        assertEquals("urn:nuanmin:problem:not-now", json(new NotNow(WORDS, 30)).type());
        assertEquals("because", json(new NotFound(WORDS)).detail());
    }

    @Test
    void a_refusal_is_found_under_what_libraries_wrap_around_it() {
        assertEquals(
                409,
                Problems.of(new IllegalStateException(new RuntimeException(RuleBroken.conflict(WORDS))))
                        .status());
    }

    @Test
    void whatever_is_not_known_says_nothing_of_its_reason() {
        var json = json(new IllegalStateException("jdbc:derby:secret"));
        assertEquals(500, json.status());
        assertFalse(json.detail().contains("secret"));
        assertTrue(json.errors().isEmpty());
    }

    @Test
    void a_field_error_stands_under_its_field() {
        var broken = RuleBroken.of(WORDS, List.of(new FieldError("phone", Message.plain("too long"))));
        assertEquals(
                List.of(new ProblemJson.Field("phone", "too long")),
                json(broken).errors());
    }

    @Test
    void a_parameter_of_a_wrong_form_is_a_bad_request_and_not_a_missing_path() {
        assertEquals(
                400,
                Problems.of(new NotFoundException(new NumberFormatException())).status());
        assertEquals(404, Problems.of(new NotFoundException()).status());
    }

    @Test
    void an_unknown_enum_names_field_and_choices_but_not_what_was_sent() {
        var json = json(unreadable("{\"state\":\"13800138000\",\"places\":1}"));
        assertEquals(400, json.status());
        assertEquals("state must be one of: PLANNED, RUNNING.", json.detail());
        assertEquals("state", json.errors().get(0).field());
    }

    @Test
    void a_wrong_type_names_the_field_and_what_is_expected() {
        assertEquals(
                "places has a wrong value; expected is a number.",
                json(unreadable("{\"state\":\"RUNNING\",\"places\":\"many\"}")).detail());
    }

    @Test
    void malformed_json_is_told_by_its_place() {
        assertTrue(json(unreadable("{\"state\":")).detail().contains("line 1"));
    }

    @Test
    void both_languages_know_each_kind() {
        for (Kind kind : Kind.values()) {
            var problem = Problem.of(kind, WORDS);
            assertFalse(problem.json(Locale.ENGLISH, "").title().isBlank());
            assertFalse(problem.json(Locale.SIMPLIFIED_CHINESE, "").title().isBlank());
        }
    }

    private static ProblemJson json(Throwable thrown) {
        return Problems.of(thrown).json(Locale.ENGLISH, "id");
    }

    private static Exception unreadable(String body) {
        try {
            new JsonMapper()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(body, Opening.class);
            throw new AssertionError("This should not be readable: " + body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return e;
        }
    }
}
