package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every role at every path that the running portal describes: default deny. And no list reaches beyond its reader's scope. */
class MatrixTest {
    private static final String NO_ID = "01a21b45-0000-7000-8000-000000000000";
    private static final Path PAGE = Path.of("../docs/permissions.md");
    private static Installation portal;
    private static List<Operation> operations;
    private static Rights rights;

    @BeforeAll
    static void start() {
        portal = Installation.furnished("matrix").start();
        operations =
                Operation.all(portal.nobody().get("/api/openapi.json").must(200).json());
        rights = Rights.of(portal);
    }

    @AfterAll
    static void stop() {
        portal.stop();
    }

    private static JsonNode items(Rest who, String path) {
        return who.get(path).must(200).json().get("items");
    }

    @Test
    void each_path_names_the_right_it_needs() {
        assertEquals(
                List.of(),
                operations.stream()
                        .filter(each -> each.right().isEmpty())
                        .map(Operation::name)
                        .toList(),
                "A path without a declared right: name it, else nobody knows who may.");
    }

    @Test
    void each_screen_stands_in_the_matrix() {
        assertEquals(Screens.inTheSources(), Rights.ofScreens().keySet(), "rights-of-screens.txt has a line for each");
    }

    @Test
    void who_is_not_signed_in_gets_nowhere() {
        List<String> wrong = new ArrayList<>();
        operations.stream().filter(each -> !each.isOpen()).forEach(each -> {
            int status = each.by(portal.nobody(), NO_ID).status();
            if (status != 401) {
                wrong.add(each.name() + " answered " + status);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void each_role_gets_as_far_as_its_rights_and_no_further() throws IOException {
        assertEquals(
                rights.roles().keySet(),
                rights.accounts().keySet(),
                "each role has an account in the synthetic district");
        List<String> wrong = new ArrayList<>();
        rights.roles().forEach((role, held) -> {
            Rest caller = portal.as(rights.accounts().get(role));
            for (Operation each : operations) {
                if (each.isOpen()) {
                    continue;
                }
                // the one path that ends the caller's own token
                Rest asking = each.path().endsWith("tokens/current")
                        ? portal.as(rights.accounts().get(role))
                        : caller;
                int status = each.by(asking, NO_ID).status();
                boolean may = held.contains(each.right());
                boolean right = may ? status != 401 && status != 403 && status < 500 : status == 403 || status == 404;
                if (!right) {
                    wrong.add(role + (may ? " may " : " may not ") + each.name() + ", answered " + status);
                }
            }
        });
        assertEquals(List.of(), wrong);
        isUpToDate(table());
    }

    private static String table() {
        var page = new StringBuilder("""
                # Who may what

                Written by a test from the rights, the roles, the paths and the screens of a running portal, and tried there:
                ● may; all else is refused, at each path (`MatrixTest`) and on each screen (`ScreenRightsTest`). The security
                administrator may give and take rights later; this is how a new portal begins. An `open` path asks for no
                sign-in; an `operator`'s answers `bin/nuanmin` on the machine alone.
                """);
        heading(page, "path below /api/v1");
        operations.forEach(each -> row(page, each.name().replace("/api/v1", ""), each.right()));
        heading(page, "screen");
        Rights.ofScreens().forEach((screen, right) -> row(page, screen, right));
        return page.toString();
    }

    private static void heading(StringBuilder page, String what) {
        page.append("\n| ")
                .append(what)
                .append(" | needs | ")
                .append(String.join(" | ", rights.roles().keySet()));
        page.append(" |\n| --- | --- |")
                .append(" --- |".repeat(rights.roles().size()))
                .append('\n');
    }

    private static void row(StringBuilder page, String what, String right) {
        page.append("| `").append(what).append("` | ").append(right);
        rights.roles()
                .values()
                .forEach(held ->
                        page.append(" | ").append(right.equals(Operation.OPEN) || held.contains(right) ? "●" : ""));
        page.append(" |\n");
    }

    private static void isUpToDate(String table) throws IOException {
        Path made = Files.writeString(Path.of("target/matrix.md"), table);
        assertTrue(
                Files.exists(PAGE) && Files.readString(PAGE).equals(table),
                "docs/permissions.md is out of date: look at what changed, then cp itests/" + made
                        + " docs/permissions.md");
    }

    @Test
    void no_list_shows_a_row_of_another_street_however_it_is_asked() {
        Set<String> foreign = new TreeSet<>();
        for (String list : List.of("/api/v1/hr/stations", "/api/v1/hr/requests")) {
            items(portal.as("street2"), list + "?size=200")
                    .forEach(row -> foreign.add(row.get("id").asText()));
        }
        assertTrue(foreign.size() > 3, () -> "定王台 has rows: " + foreign);
        String theirKey = portal.as("street2")
                .get("/api/v1/hr/stations?size=1")
                .must(200)
                .json()
                .get("next")
                .asText();
        List<String> questions = List.of(
                "",
                "size=200",
                "unit=dingwangtai",
                "unit=district",
                "unit=",
                "query=" + Rest.query("定王台"),
                "query=%25",
                "query=_",
                "page=1&size=1",
                "sort=name",
                "sort=-name",
                "sort=street",
                "sort=-street",
                "sort=-state",
                "sort=-openedAt",
                "state=RUNNING",
                "state=PLANNED",
                "state=CLOSED,RUNNING",
                "state=RECEIVED",
                "next=" + theirKey,
                "unit=dingwangtai&unit=wenyilu",
                "scope=dingwangtai");
        for (String account : List.of("street", "clerk", "reviewer")) {
            Rest caller = portal.as(account);
            for (Operation list : lists()) {
                // a list of one thing's, such as an account's postings, is asked of every foreign one
                String path =
                        list.path().replaceAll("\\{[^}]*}", foreign.iterator().next());
                for (String question : questions) {
                    String answer = caller.get(path + "?" + question).body();
                    foreign.forEach(id -> assertFalse(
                            answer.contains(id), () -> account + " sees " + id + " by " + path + "?" + question));
                }
            }
            foreign.forEach(id -> operations.stream()
                    .filter(each -> each.path().matches("/api/v1/hr/(stations|requests)/\\{id}.*"))
                    .forEach(each -> {
                        var answer = each.by(caller, id);
                        assertTrue(
                                answer.status() == 404 || answer.status() == 403,
                                () -> account + " reaches " + each.name() + " of " + id + ": " + answer);
                    }));
        }
    }

    private static List<Operation> lists() {
        return operations.stream()
                .filter(each -> each.method().equals("GET") && each.filters().contains("size"))
                .toList();
    }
}
