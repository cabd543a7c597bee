package org.nuanmin.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.nuanmin.portal.api.evidence.Proof;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Words;

/** What proves a document: what it says, its files by name, and the way to where it is shown. */
final class ProofCard {
    private ProofCard() {}

    static Component[] of(Proof proof) {
        List<Component> parts = new ArrayList<>();
        proof.rows().forEach(row -> parts.add(row(row)));
        for (Attachment file : proof.attachments()) {
            var fact = Parts.fact(Say.of("trail.file"), file.name());
            fact.getElement().setAttribute("title", "SHA-256 " + file.sha256());
            parts.add(fact);
        }
        if (Parts.opens(proof.screen())) {
            parts.add(Parts.link(proof.screen(), Say.of("trail.open")));
        }
        return parts.toArray(Component[]::new);
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
