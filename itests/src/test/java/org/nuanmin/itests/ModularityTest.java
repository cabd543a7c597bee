package org.nuanmin.itests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The house rules, read from what was built; a failure says which rule was broken and what to do instead. */
class ModularityTest {
    private static final Pattern TABLE = Pattern.compile(
            "(?i)(?:CREATE TABLE|ALTER TABLE|DROP TABLE|INSERT INTO|CREATE VIEW|UPDATE|DELETE FROM)\\s+([a-z_0-9]+)");
    /** Tables that their owners publish: everyone may join them, the owner alone writes. */
    private static final Map<String, List<String>> PUBLISHED = Map.of(
            "identity",
            List.of("portal_unit", "portal_unit_scope"),
            "registry",
            List.of("portal_person", "portal_enterprise"));

    private final List<BuiltBundle> bundles = BuiltBundle.all();
    private final List<String> broken = new ArrayList<>();

    private void none() {
        assertEquals(List.of(), broken, () -> String.join("\n", broken));
    }

    @Test
    void all_rooms_were_read() {
        assertTrue(bundles.size() >= 11, () -> bundles.toString());
    }

    @Test
    void a_bundle_imports_the_portal_never_its_neighbour() {
        for (BuiltBundle bundle : bundles) {
            boolean screens = !bundle.room().equals("engine");
            for (String imported : bundle.clauses("Import-Package")) {
                boolean allowed = !imported.startsWith("org.nuanmin.")
                        || imported.startsWith("org.nuanmin.portal.api.")
                        || imported.startsWith(bundle.root())
                        || screens
                                && List.of("org.nuanmin.ui.spi", "org.nuanmin.ui.kit")
                                        .contains(imported);
                if (!allowed) {
                    broken.add(bundle.name() + " imports " + imported
                            + ": talk to the portal by a service of org.nuanmin.portal.api instead.");
                }
            }
        }
        none();
    }

    @Test
    void a_bundle_that_is_updated_alone_exports_nothing() {
        for (BuiltBundle bundle : bundles) {
            for (String exported : bundle.clauses("Export-Package")) {
                broken.add(bundle.name() + " exports " + exported
                        + ": others would be wired to it and fall with its update; put the contract into portal-api.");
            }
        }
        none();
    }

    @Test
    void no_wire_leads_to_an_engine_or_kernel_bundle() {
        for (BuiltBundle bundle : bundles) {
            for (String wanted : bundle.clauses("Require-Capability")) {
                if (!List.of("osgi.ee", "osgi.extender", "osgi.service", "osgi.implementation")
                        .contains(wanted)) {
                    broken.add(bundle.name() + " requires " + wanted
                            + ": let portal-api provide the capability on the engine's behalf.");
                }
            }
            if (!bundle.header("Require-Bundle").isEmpty()) {
                broken.add(bundle.name() + " requires a bundle: import packages or use a service.");
            }
        }
        none();
    }

    @Test
    void each_technology_stays_in_its_room() {
        Map<String, String> rooms = Map.ofEntries(
                entry("org.eclipse.jetty", "http"),
                entry("org.apache.poi", "work"),
                entry("org.apache.commons.csv", "work"),
                entry("org.dhatim", "work"),
                entry("com.ibm.icu", "registry"),
                entry("org.apache.cxf", "rest"),
                entry("org.hibernate.validator", "rest"),
                entry("org.bouncycastle", "keys"),
                entry("org.flywaydb", "persistence"),
                entry("com.zaxxer", "persistence"),
                entry("org.apache.derby", "persistence"),
                entry("org.postgresql", "persistence"));
        for (BuiltBundle bundle : bundles) {
            for (String imported : bundle.clauses("Import-Package")) {
                rooms.forEach((technology, room) -> {
                    if (imported.startsWith(technology) && !bundle.name().equals(room)) {
                        broken.add(bundle.name() + " imports " + imported + ", which only " + room
                                + " may know: ask for what you need in portal-api.");
                    }
                });
            }
        }
        none();
    }

    @Test
    void the_domain_knows_neither_screens_nor_rest() {
        for (BuiltBundle bundle : bundles) {
            if (!List.of("kernel", "departments").contains(bundle.room())) {
                continue;
            }
            String root = bundle.root().replace('.', '/');
            bundle.entries(".class").forEach((name, content) -> {
                boolean edge = name.startsWith(root + "/ui/") || name.startsWith(root + "/rest/");
                boolean top = !name.substring(Math.min(name.length(), root.length() + 1))
                        .contains("/");
                if (!edge && !top && (content.contains("com/vaadin/") || content.contains("jakarta/ws/rs/"))) {
                    broken.add(bundle.name() + ": " + name
                            + " knows Vaadin or JAX-RS; screens belong into ui, resources into rest.");
                }
            });
        }
        none();
    }

    @Test
    void a_bundle_writes_its_own_tables_only() {
        for (BuiltBundle bundle : bundles) {
            bundle.entries(".sql").forEach((name, sql) -> written(bundle, name, sql, "[a-z_0-9]+"));
            bundle.entries(".class").forEach((name, code) -> written(bundle, name, code, "portal_[a-z_0-9]+"));
        }
        none();
    }

    private void written(BuiltBundle bundle, String name, String text, String tables) {
        Matcher found = TABLE.matcher(text);
        while (found.find()) {
            String table = found.group(1);
            boolean own = table.startsWith(bundle.name() + "_")
                    || PUBLISHED.getOrDefault(bundle.name(), List.of()).contains(table)
                    || table.equalsIgnoreCase("SET");
            if (!own && table.matches(tables)) {
                broken.add(bundle.name() + ": " + name + " touches " + table
                        + "; tables carry the bundle's prefix, another one's are reached by its service.");
            }
        }
    }

    @Test
    void one_name_stands_in_four_places() {
        for (BuiltBundle bundle : bundles) {
            assertEquals(bundle.root(), bundle.header("Bundle-SymbolicName").replaceAll(";.*", ""));
            assertTrue(
                    bundle.entries(".class").keySet().stream()
                            .filter(name -> name.startsWith("org/nuanmin/"))
                            .allMatch(name -> name.startsWith(bundle.root().replace('.', '/') + "/")),
                    () -> bundle.name() + " has classes outside " + bundle.root());
        }
    }

    @Test
    void words_are_complete_in_both_languages() {
        for (BuiltBundle bundle : bundles) {
            Map<String, String> words = bundle.entries(".properties");
            words.forEach((name, text) -> {
                if (name.startsWith("i18n/") && name.endsWith("_zh_CN.properties")) {
                    String other = words.getOrDefault(name.replace("_zh_CN", "_en"), "");
                    if (!keys(text).equals(keys(other))) {
                        var missing = new java.util.TreeSet<>(keys(text));
                        missing.removeAll(keys(other));
                        var surplus = new java.util.TreeSet<>(keys(other));
                        surplus.removeAll(keys(text));
                        broken.add(bundle.name() + ": English lacks " + missing + ", Chinese lacks " + surplus);
                    }
                }
            });
        }
        none();
    }

    private static java.util.Set<Object> keys(String text) {
        var words = new java.util.Properties();
        try {
            words.load(new java.io.StringReader(text));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return words.keySet();
    }
}
