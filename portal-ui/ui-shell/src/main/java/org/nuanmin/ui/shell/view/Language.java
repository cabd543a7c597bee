package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.stream.Stream;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Words;

/** The language of a browser, kept in a cookie: it belongs to no account, and the sign-in page knows it already. */
final class Language {
    private static final String COOKIE = "nuanmin-language";
    private static final int YEAR = 31_536_000;

    private Language() {}

    static Locale of(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .map(cookie -> Languages.of(cookie.getValue()))
                .orElse(Languages.CHINESE);
    }

    /** The other language, in its own words. */
    static String other() {
        return isChinese() ? "English" : "中文";
    }

    static void change() {
        String tag = isChinese() ? "en" : "zh-CN";
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "window.nuanmin && nuanmin.leave();document.cookie=$0;location.reload()",
                        COOKIE + "=" + tag + ";path=/;max-age=" + YEAR + ";samesite=lax");
    }

    static Component button() {
        var button = Parts.quiet(other(), Language::change);
        button.getElement().setAttribute("lang", isChinese() ? "en" : "zh-CN");
        return button;
    }

    private static boolean isChinese() {
        return Words.locale().getLanguage().equals("zh");
    }
}
