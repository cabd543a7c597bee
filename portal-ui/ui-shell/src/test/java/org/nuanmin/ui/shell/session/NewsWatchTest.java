package org.nuanmin.ui.shell.session;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NewsWatchTest {
    private final NewsWatch news = new NewsWatch();

    @AfterEach
    void stop() {
        news.stop();
    }

    @Test
    void many_notices_at_once_are_one_change_for_the_screens() {
        List<String> told = new ArrayList<>();
        news.listen(() -> told.add("told"));
        synchronized (news) {
            for (int i = 0; i < 1000; i++) {
                news.changed();
            }
            news.look();
        }
        news.look();
        assertEquals(List.of("told"), told);
    }
}
