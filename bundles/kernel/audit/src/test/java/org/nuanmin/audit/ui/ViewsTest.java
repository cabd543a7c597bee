package org.nuanmin.audit.ui;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.audit.chain.AuditDesk;
import org.nuanmin.audit.chain.ChainExport;
import org.nuanmin.audit.chain.Sealer;
import org.nuanmin.audit.chain.Verification;
import org.nuanmin.audit.trail.StoredEntry;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.audit.AuditTrail.Result;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.ui.kit.ListServices;
import org.nuanmin.ui.kit.Note;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The auditor's screens, without a browser. */
@PortalTest
class ViewsTest {
    private static final User AUDITOR = new User("u-auditor", "auditor", "审计员", "wenyilu");

    private final Portal portal;
    private final AuditDesk desk;
    private final String object = Ids.next();

    ViewsTest(Portal portal) {
        this.portal = portal;
        desk = portal.service(AuditDesk.class);
    }

    @BeforeEach
    void open() {
        portal.as(AUDITOR, () -> {
            var trail = portal.service(AuditTrail.class);
            trail.record("audit.exported", object);
            trail.note("hr.unknown.done", object, Result.REFUSED, Map.of("reason", "x"));
            return true;
        });
        portal.service(Sealer.class).sealNow();
        MockVaadin.setup(new Routes(Set.of(Screen.class), Set.of(), true));
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void the_list_shows_words_and_never_an_actions_key() {
        portal.as(AUDITOR, () -> {
            go(() -> new EntriesView(services(), desk, words()), Map.of("object", object));
            @SuppressWarnings("unchecked")
            Grid<StoredEntry> grid = _get(Grid.class);
            assertEquals(2, GridKt._size(grid));
            String all = GridKt._getFormattedRow(grid, 0) + " " + GridKt._getFormattedRow(grid, 1);
            assertTrue(all.contains("其他操作") && all.contains("导出审计校验包"), all);
            assertTrue(!all.contains("hr.unknown") && !all.contains("audit.exported"), all);
            return true;
        });
    }

    @Test
    void a_row_opens_with_all_that_is_known() {
        portal.as(AUDITOR, () -> {
            String id = desk.history(object).get(1).entry().id();
            go(() -> new EntriesView(services(), desk, words()), Map.of("object", object, "open", id));
            _assertOne(Span.class, spec -> spec.withText("文艺路"));
            _assertOne(Span.class, spec -> spec.withText(id));
            return true;
        });
    }

    @Test
    void one_objects_history_is_told_newest_first() {
        portal.as(AUDITOR, () -> {
            go(() -> new HistoryView(desk, words()), Map.of("object", object));
            assertEquals(2, _find(ListItem.class).size());
            _assertOne(Span.class, spec -> spec.withText("其他操作 · 拒绝"));
            go(() -> new HistoryView(desk, words()), Map.of("object", "nobody"));
            _assertNone(ListItem.class);
            return true;
        });
    }

    @Test
    void a_verification_ends_with_the_whole_chain_and_its_head() throws Exception {
        portal.as(AUDITOR, () -> {
            go(this::verifyView, Map.of());
            _assertOne(H1.class, spec -> spec.withText("校验审计链"));
            _assertOne(Span.class, spec -> spec.withText(desk.head().hash()));
            _click(_get(Button.class, spec -> spec.withText("校验全链")));
            return true;
        });
        for (int i = 0;
                i < 50 && _find(Span.class, spec -> spec.withText("链完整")).isEmpty();
                i++) {
            Thread.sleep(100);
            MockVaadin.clientRoundtrip();
        }
        _assertOne(Span.class, spec -> spec.withText("链完整"));
    }

    @Test
    void a_restored_backup_is_told_on_the_screen_until_the_auditor_accepts_it() {
        restoredBackup();
        portal.as(AUDITOR, () -> {
            go(this::verifyView, Map.of());
            _assertOne(Note.class);
            _click(_get(Button.class, spec -> spec.withText("认可此链")));
            _get(TextField.class, spec -> spec.withLabel("原因")).setValue("机房断电后恢复昨日备份");
            _click(_get(Button.class, spec -> spec.withText("认可并记录")));
            _assertNone(Note.class);
            go(this::verifyView, Map.of());
            _assertNone(Note.class);
            return true;
        });
    }

    /** The last block is not in the database any more, though its head was noted; then the portal goes on. */
    private void restoredBackup() {
        var database = portal.database("audit");
        long last = portal.as(AUDITOR, desk::head).block();
        database.write(() -> {
            database.update("DELETE FROM audit_entry WHERE block_no = ?", last);
            database.update("DELETE FROM audit_block WHERE block_no = ?", last);
            database.update(
                    "UPDATE audit_head SET block_no = ?, seq = (SELECT MAX(b.last_seq) FROM audit_block b), "
                            + "hash = (SELECT b.hash FROM audit_block b WHERE b.block_no = ?)",
                    last - 1,
                    last - 1);
        });
        portal.asPortal(() -> {
            portal.service(AuditTrail.class).record("audit.exported", object);
            return true;
        });
        portal.service(Sealer.class).sealNow();
    }

    private VerifyView verifyView() {
        return new VerifyView(
                desk,
                portal.service(Verification.class),
                portal.service(ChainExport.class),
                portal.service(Identity.class));
    }

    private ListServices services() {
        return new ListServices(portal.service(Listings.class), new OneUnit(), null);
    }

    private ActionWords words() {
        return portal.service(ActionWords.class);
    }

    private static void go(Supplier<? extends Component> factory, Map<String, String> parameters) {
        Screen.factory = factory;
        UI.getCurrent().navigate("screen", QueryParameters.simple(parameters));
        MockVaadin.clientRoundtrip();
    }

    /** A route whose screen comes from a factory, as with the shell. */
    @Route("screen")
    public static final class Screen extends Div {
        private static final long serialVersionUID = 1L;

        static Supplier<? extends Component> factory;

        public Screen() {
            add(factory.get());
        }
    }
}
