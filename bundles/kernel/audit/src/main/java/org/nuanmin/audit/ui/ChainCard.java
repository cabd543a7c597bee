package org.nuanmin.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.nuanmin.audit.AuditTexts;
import org.nuanmin.audit.chain.Head;
import org.nuanmin.audit.chain.Verdict;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Tone;
import org.nuanmin.ui.kit.Words;

/** The state of the chain in one strip: badge, two lines, and its parts from the first block to the last. */
final class ChainCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final int PARTS = 8;

    private final Div state = Parts.div("nm-chain-state");
    private final Span first = Parts.span("nm-chain-a", "");
    private final Span second = Parts.span("nm-chain-b", "");
    private final Div parts = Parts.div("nm-chain-days");

    ChainCard() {
        addClassName("nm-chain");
        Div text = Parts.div("nm-chain-text", first, second);
        text.getElement().setAttribute("role", "status");
        parts.getElement().setAttribute("role", "img");
        add(state, text, parts);
    }

    void unverified(Head head) {
        show(
                "audit.verify.never",
                Tone.IDLE,
                word("audit.verify.never"),
                word("audit.verify.never.hint", head.seq(), head.block(), shorten(head.hash())));
        strip(0, head.block());
    }

    void running(long done, long all) {
        show("audit.verify.running.word", Tone.BUSY, word("audit.verify.running", done, all), "");
        strip(done, all);
    }

    void ended(Verdict verdict, long all) {
        var fault = verdict.fault();
        String time = Formats.second(verdict.ended());
        if (fault != null) {
            show(
                    "audit.verify.broken",
                    Tone.STOP,
                    Words.say(fault),
                    word("audit.verify.broken.detail", time, verdict.blocks()));
        } else if (verdict.blocks() < all) {
            show(
                    "audit.verify.stopped",
                    Tone.WAIT,
                    word("audit.verify.stopped"),
                    word("audit.verify.stopped.detail", verdict.blocks()));
        } else {
            show(
                    "audit.verify.whole",
                    Tone.DONE,
                    word("audit.verify.whole.text", verdict.entries(), verdict.blocks()),
                    word("audit.verify.whole.detail", time, seconds(verdict), shorten(verdict.hash())));
        }
        strip(verdict.blocks(), all);
    }

    private void show(String badge, Tone tone, String above, String below) {
        state.removeAll();
        state.add(new Badge(word(badge), tone));
        first.setText(above);
        second.setText(below);
    }

    /** Its parts, each named by its last block. */
    private void strip(long done, long all) {
        parts.removeAll();
        long count = Math.min(PARTS, all);
        for (long i = 1; i <= count; i++) {
            long last = all * i / count;
            Span part = Parts.span("nm-chain-day", Formats.number(last));
            part.getElement().setAttribute("data-day", last <= done ? "done" : "open");
            parts.add(part);
        }
        parts.getElement()
                .setAttribute("aria-label", word("audit.verify.strip", Formats.number(done), Formats.number(all)));
    }

    private static String seconds(Verdict verdict) {
        return String.format(
                "%.1f",
                java.time.Duration.between(verdict.begun(), verdict.ended()).toMillis() / 1000.0);
    }

    static String shorten(String hash) {
        return hash.substring(0, 8) + "…" + hash.substring(hash.length() - 4);
    }

    private static String word(String key, Object... places) {
        return Words.of(AuditTexts.TEXTS, key, places);
    }
}
