package org.nuanmin.ui.shell.session;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

class SessionBridgeTest {
    private final SessionBridge bridge = new SessionBridge(new SignedIn(new Kernel()));

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void screens_are_found_under_the_new_id_after_signing_in_and_no_longer_under_the_old_one() {
        VaadinSession session = VaadinSession.getCurrent();
        bridge.remember("planted", session);
        bridge.renamed("planted", "fresh");
        assertSame(session, bridge.find("fresh"));
        assertNull(bridge.find("planted"));
    }

    @Test
    void a_rename_that_is_told_twice_changes_nothing() {
        VaadinSession session = VaadinSession.getCurrent();
        bridge.remember("planted", session);
        bridge.renamed("planted", "fresh");
        bridge.renamed("planted", "fresh");
        assertSame(session, bridge.find("fresh"));
    }
}
