package org.nuanmin.ledger.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.evidence.Proof;
import org.nuanmin.portal.api.work.Attachment;

/**
 * What proves a document, as far as the caller may see it.
 *
 * @param screen where it is shown with its attachments, below {@code /app}
 */
public record ProofJson(
        String department,
        String document,
        String title,
        String screen,
        List<RowJson> rows,
        List<FileJson> attachments) {
    /** @param screen where its own evidence is shown, or empty */
    public record RowJson(String name, String value, String screen) {}

    /**
     * A signature or scan.
     *
     * @param address where it is fetched, by who may walk the trail; else null
     */
    public record FileJson(
            String id,
            String name,
            String type,
            long size,
            String sha256,
            @Nullable String address) {
        static FileJson of(Attachment file, @Nullable String address) {
            return new FileJson(file.id(), file.name(), file.type(), file.size(), file.sha256(), address);
        }
    }

    /** @param opens whether the caller may open files */
    static List<ProofJson> all(List<Proof> proofs, boolean opens, Locale language) {
        return proofs.stream().map(proof -> of(proof, opens, language)).toList();
    }

    private static ProofJson of(Proof proof, boolean opens, Locale language) {
        String files = "/api/v1/ledger/evidence/" + proof.document() + "/attachments/";
        return new ProofJson(
                proof.department(),
                proof.document(),
                proof.title().in(language),
                proof.screen(),
                proof.rows().stream()
                        .map(row ->
                                new RowJson(row.name().in(language), row.value().in(language), row.screen()))
                        .toList(),
                proof.attachments().stream()
                        .map(file -> FileJson.of(file, opens ? files + file.id() : null))
                        .toList());
    }
}
