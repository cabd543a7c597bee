package org.nuanmin.audit.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanmin.audit.AuditTexts;
import org.nuanmin.audit.trail.StoredEntry;
import org.nuanmin.portal.api.audit.AuditWords;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Words;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * What all bundles call their actions and facts: {@code audit.{action}} and {@code audit.fact.{key}} in their words. An
 * action whose bundle is away has a neutral name: a key is never shown.
 */
@Component(service = ActionWords.class)
public final class ActionWords {
    private static final String INSTANT = "\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z";

    /** Actions of the shell, which is no module of the kernel. */
    private static final String PORTAL = "portal";

    private final List<AuditWords> bundles = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "goes")
    public void comes(AuditWords words) {
        bundles.add(words);
    }

    public void goes(AuditWords words) {
        bundles.remove(words);
    }

    String action(StoredEntry stored) {
        return find("audit." + stored.entry().action())
                .orElseGet(() -> Words.of(AuditTexts.TEXTS, "audit.action.unknown"));
    }

    /** All actions that a bundle here has words for. */
    List<String> actions() {
        return bundles.stream()
                .map(AuditWords::texts)
                .flatMap(texts ->
                        Stream.of(texts.module(), PORTAL).flatMap(of -> texts.keys("audit." + of + ".").stream()))
                .map(key -> key.substring("audit.".length()))
                .distinct()
                .toList();
    }

    /** A filter's choice: an action in its bundle's words, anything else in the list's own. */
    String choice(String filter, String value) {
        return filter.equals("action")
                ? find("audit." + value).orElseGet(() -> Words.of(AuditTexts.TEXTS, "audit.action.unknown"))
                : Words.of(AuditTexts.TEXTS, "audit.entries." + filter + "." + value);
    }

    String fact(String key) {
        return find("audit.fact." + key).orElseGet(() -> Words.of(AuditTexts.TEXTS, "audit.entry.fact"));
    }

    /** A fact's value; modules and filters have names of their own. */
    String value(String key, String value) {
        return switch (key) {
            case "module" -> find(value).orElse(value);
            case "filters" ->
                Stream.of(value.split(","))
                        .map(filter -> find("audit.entries." + filter).orElse(filter))
                        .collect(Collectors.joining(" · "));
            case "first", "last" -> value.matches(INSTANT) ? Formats.second(Instant.parse(value)) : value;
            default -> value;
        };
    }

    String user(StoredEntry stored) {
        String key = "audit.user." + stored.entry().user();
        return AuditTexts.TEXTS.has(key)
                ? Words.of(AuditTexts.TEXTS, key)
                : stored.entry().user();
    }

    private Optional<String> find(String key) {
        return bundles.stream()
                .map(AuditWords::texts)
                .filter(texts -> texts.has(key))
                .map(texts -> Words.of(texts, key))
                .findFirst();
    }
}
