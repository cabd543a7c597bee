package org.nuanmin.itests.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a page complains of behind the scenes: console errors, exceptions, requests that failed. */
final class Troubles {
    private final List<String> all = new CopyOnWriteArrayList<>();

    Troubles(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                all.add("console: " + message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(error -> all.add("script: " + error));
        page.onRequestFailed(request -> {
            // a page that is left takes back what it still asked for
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                all.add("request: " + request.url() + " " + request.failure());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                all.add("answer: " + response.status() + " " + response.url());
            }
        });
    }

    /** What came up since the last time. */
    List<String> taken() {
        List<String> taken = List.copyOf(all);
        all.clear();
        return taken;
    }
}
