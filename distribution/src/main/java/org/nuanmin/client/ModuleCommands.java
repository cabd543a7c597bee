package org.nuanmin.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code module list | start | stop | install | update | remove}. */
final class ModuleCommands {
    private static final String PATH = "/api/v1/operations/modules";
    private static final long CHANGE_MILLIS = 120_000;
    private static final Map<String, String> DONE = Map.of(
            "start",
            "runs",
            "stop",
            "is stopped",
            "install",
            "is installed",
            "update",
            "is updated",
            "remove",
            "is removed; its data stays");

    private final Portal portal;

    ModuleCommands(Portal portal) {
        this.portal = portal;
    }

    String list() throws IOException, Refused {
        Answer answer = portal.get(PATH);
        if (!answer.good()) {
            throw new Refused(answer.reason());
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("NAME", "KIND", "STATE", "VERSION", "CHANGED"));
        for (Object module : answer.items()) {
            rows.add(List.of(
                    Answer.text(module, "name"),
                    Answer.text(module, "kind").toLowerCase(Locale.ROOT),
                    Answer.text(module, "state").toLowerCase(Locale.ROOT),
                    Answer.text(module, "version"),
                    Table.time(Answer.text(module, "changed"))));
        }
        return Table.of(rows).stripTrailing();
    }

    String change(String what, String name, String file) throws IOException, InterruptedException, Refused {
        if (!name.matches("[A-Za-z0-9.-]+")) {
            throw new Refused("\"" + name + "\" is no module's name. \"module list\" shows all of them.");
        }
        Answer answer = portal.post(PATH + "/" + name + "/" + what, file == null ? "{}" : body(file));
        if (!answer.good()) {
            throw new Refused(answer.reason());
        }
        Object module = answer.text("state").equals("CHANGING") ? settled(name) : answer.body();
        String problem = Answer.text(module, "problem");
        if (!problem.isEmpty()) {
            throw new Refused(problem);
        }
        String version = Answer.text(module, "version");
        return name + " " + DONE.get(what) + (version.isEmpty() ? "" : " (version " + version + ")");
    }

    /** An archive may be named as it lies there, or by its path below the installation. */
    private String body(String file) {
        String folder = portal.home().resolve("modules") + "/";
        String name = file.startsWith(folder) ? file.substring(folder.length()) : file;
        return "{\"file\":" + Json.quote(name.startsWith("modules/") ? name.substring(8) : name) + "}";
    }

    /** While a part that answers this very question is changed, the answers are whatever is left: only a good one counts. */
    private Object settled(String name) throws IOException, InterruptedException, Refused {
        long until = System.currentTimeMillis() + CHANGE_MILLIS;
        while (System.currentTimeMillis() < until) {
            Thread.sleep(500);
            Answer answer = portal.get(PATH + "/" + name);
            if (answer.good() && !answer.text("state").equals("CHANGING")) {
                return answer.body();
            }
        }
        throw new Refused(name + " has not settled after two minutes; look into data/log/nuanmin.log.");
    }
}
