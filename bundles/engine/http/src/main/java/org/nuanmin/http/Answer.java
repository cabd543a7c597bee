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

    /** Nothing can be fetched for it: what would serve that is away too. */
    private static final String STYLE = "<style>"
            + "body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f2f5f9;color:#16202e;"
            + "font:16px/28px system-ui,\"Noto Sans CJK SC\",\"Microsoft YaHei\",sans-serif}"
            + "main{max-width:420px;margin:16px;padding:32px;background:#fff;border:1px solid #d8dfe8;border-radius:8px}"
            + "b{display:inline-block;width:44px;border-radius:8px;background:#ca3005;color:#fff;"
            + "font-size:26px;line-height:44px;text-align:center}"
            + "h1{margin:16px 0 8px;font-size:22px;line-height:32px}p{margin:0}"
            + ".number{margin-top:16px;font-size:13px;color:#56657a;overflow-wrap:anywhere}</style>";

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
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + title + "</title>" + STYLE
                + "</head><body><main><b>暖</b><h1>" + title + "</h1><p>" + detail + "</p><p class=\"number\">"
                + TEXTS.get(language, "number", requestId) + "</p></main></body></html>";
        return new Answer("text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }
}
