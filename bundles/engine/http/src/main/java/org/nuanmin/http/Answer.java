package org.nuanmin.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nuanmin.portal.api.text.Texts;

/** An answer of the door's own: problem+json (RFC 9457) for programs, a short page for people, never more than words. */
record Answer(String type, byte[] body) {
    /** Seconds after which something that is being updated may be asked for again. */
    static final String RETRY_AFTER = "2";

    private static final Texts TEXTS = Texts.of(Answer.class, "http");
    private static final Pattern PROGRAMS = Pattern.compile("/+(api|health)([/;?#%].*)?", Pattern.DOTALL);
    private static final JsonMapper JSON = new JsonMapper();

    /** The keys of a problem as engine/rest tells it. */
    private record Problem(
            String type, String title, int status, String detail, String requestId, List<String> errors) {}

    /** @param path as it was sent, be it well formed or not */
    static Answer of(int status, String path, Locale language, String requestId) {
        Trouble trouble = Trouble.of(status);
        String title = TEXTS.get(language, "title." + trouble.word());
        String detail = TEXTS.get(language, "detail." + trouble.word());
        return PROGRAMS.matcher(path).matches()
                ? problem(new Problem(
                        "urn:nuanmin:problem:" + trouble.word(), title, status, detail, requestId, List.of()))
                : page(trouble, language, title, detail, requestId);
    }

    private static Answer problem(Problem problem) {
        try {
            return new Answer("application/problem+json", JSON.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem can't be written", e);
        }
    }

    private static Answer page(Trouble trouble, Locale language, String title, String detail, String requestId) {
        String again = trouble == Trouble.AWAY ? "<meta http-equiv=\"refresh\" content=\"" + RETRY_AFTER + "\">" : "";
        String page = "<!DOCTYPE html><html lang=\"" + language.toLanguageTag() + "\"><head><meta charset=\"utf-8\">"
                + again
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + title + "</title></head><body><h1>"
                + title + "</h1><p>" + detail + "</p><p>" + TEXTS.get(language, "number", requestId)
                + "</p></body></html>";
        return new Answer("text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }
}
