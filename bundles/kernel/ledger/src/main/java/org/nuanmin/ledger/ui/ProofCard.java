package org.nuanmin.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.nuanmin.ledger.trail.ProofDesk;
import org.nuanmin.portal.api.evidence.Proof;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.ScanList;
import org.nuanmin.ui.kit.Words;

/** What proves a document: what it says, its files to open by who may, and the way to where it is shown. */
final class ProofCard {
    private ProofCard() {}

    static Component[] of(Proof proof, ProofDesk desk) {
        List<Component> parts = new ArrayList<>();
        proof.rows().forEach(row -> parts.add(row(row)));
        proof.attachments().forEach(file -> parts.add(file(proof, file, desk)));
        if (Parts.opens(proof.screen())) {
            parts.add(Parts.link(proof.screen(), Say.of("trail.open")));
        }
        return parts.toArray(Component[]::new);
    }

    private static Component file(Proof proof, Attachment file, ProofDesk desk) {
        Div fact = desk.may()
                ? Parts.fact(Say.of("trail.file"), look(proof, file, desk))
                : Parts.fact(Say.of("trail.file"), file.name());
        fact.getElement().setAttribute("title", "SHA-256 " + file.sha256());
        return fact;
    }

    private static Button look(Proof proof, Attachment file, ProofDesk desk) {
        Button look = Parts.quiet(Say.of("trail.look"), () -> show(proof, file, desk));
        look.setAriaLabel(Say.of("trail.look.file", file.name()));
        return look;
    }

    /** Nothing is fetched, and so recorded as opened, before it is asked for. */
    private static void show(Proof proof, Attachment file, ProofDesk desk) {
        var dialog = new Dialog(new ScanList(
                List.of(file),
                (scan, out) -> desk.open(proof.document(), scan.id()).content().accept(out)));
        dialog.setHeaderTitle(Words.say(proof.title()));
        dialog.setWidth("640px");
        dialog.setMaxWidth("calc(100vw - 24px)");
        dialog.getFooter()
                .add(Parts.span("nm-quiet", Say.of("trail.noted")), Parts.action(Say.of("trail.close"), dialog::close));
        dialog.open();
    }

    private static Component row(Proof.Row row) {
        String name = row.name().in(Words.locale());
        String value = row.value().in(Words.locale());
        boolean opens = !row.screen().isEmpty() && Parts.opens(row.screen());
        Div fact = opens ? Parts.fact(name, Parts.link(row.screen(), value)) : Parts.fact(name, value);
        fact.addClassName("nm-named");
        return fact;
    }
}
