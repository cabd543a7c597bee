package org.nuanmin.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.nuanmin.audit.AuditPermissions;
import org.nuanmin.audit.AuditTexts;
import org.nuanmin.audit.chain.AuditDesk;
import org.nuanmin.audit.chain.ChainExport;
import org.nuanmin.audit.chain.ExportRange;
import org.nuanmin.audit.chain.Mismatch;
import org.nuanmin.audit.chain.Verification;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Tone;
import org.nuanmin.ui.kit.Words;

/** Checks the whole chain step by step on the server, and gives out what can be checked without it. */
public final class VerifyView extends Page {
    private static final long serialVersionUID = 1L;

    private final transient AuditDesk desk;
    private final transient Verification verification;
    private final transient Identity identity;
    private final ChainCard chain = new ChainCard();
    private final ProgressBar bar = new ProgressBar(0, 1);
    private final Button start = Parts.primary(word("audit.verify.start"), this::start);
    private final Button stop = Parts.action(word("audit.verify.stop"), this::stop);
    private transient volatile boolean going;

    VerifyView(AuditDesk desk, Verification verification, ChainExport export, Identity identity) {
        super(word("audit.verify"), word("audit.verify.context"));
        this.desk = desk;
        this.verification = verification;
        this.identity = identity;
        actions(download(export), stop, start);
        stop.setVisible(false);
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", word("audit.verify"));
        desk.mismatch().ifPresent(seen -> add(warning(seen)));
        add(chain, bar, head());
    }

    private Note warning(Mismatch seen) {
        var words = new Note(Tone.STOP, Words.say(seen.words()));
        if (identity.may(AuditPermissions.ACCEPT)) {
            words.add(Parts.action(word("audit.accept"), () -> AcceptForm.open(desk, () -> remove(words))));
        }
        return words;
    }

    private com.vaadin.flow.component.Component head() {
        var head = desk.head();
        chain.unverified(head);
        var hash = Parts.span("nm-hash", head.hash());
        hash.getStyle().set("overflow-wrap", "anywhere");
        return Parts.card(
                word("audit.verify.head"),
                null,
                hash,
                Parts.div("nm-chain-b", Parts.span("", word("audit.verify.head.hint"))));
    }

    private void start() {
        var ui = UI.getCurrent();
        var user = identity.user();
        going = true;
        begun(true);
        Thread work = new Thread(() -> identity.as(user, () -> run(ui)), "audit-verification");
        work.setDaemon(true);
        work.start();
    }

    private boolean run(UI ui) {
        var steps = new Steps(ui, this);
        try {
            var verdict = verification.check(steps);
            if (going || verdict.fault() != null) {
                desk.verified(verdict);
            }
            steps.show(() -> chain.ended(verdict, steps.all()));
        } finally {
            steps.show(() -> begun(false));
        }
        return true;
    }

    void step(long done, long all) {
        chain.running(done, all);
        bar.setValue(all == 0 ? 1 : (double) done / all);
    }

    boolean going() {
        return going;
    }

    private void stop() {
        going = false;
    }

    private void begun(boolean running) {
        going = running;
        start.setEnabled(!running);
        stop.setVisible(running);
        bar.setVisible(running);
        bar.setValue(0);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        start.focus();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        going = false;
    }

    private Anchor download(ChainExport export) {
        Anchor link = new Anchor(
                event -> {
                    var prepared = export.prepare(ExportRange.of(null, null));
                    event.setFileName("audit.jsonl");
                    event.setContentType("application/x-ndjson");
                    export.write(prepared, event.getOutputStream());
                },
                word("audit.verify.export"));
        link.addClassNames("nm-link-button", "nm-link-plain");
        link.setDownload(true);
        return link;
    }

    private static String word(String key) {
        return Words.of(AuditTexts.TEXTS, key);
    }
}
