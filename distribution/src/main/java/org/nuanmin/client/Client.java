package org.nuanmin.client;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The half of {@code bin/nuanmin} that talks to the running portal. Ends with 1 and a sentence when it was refused. */
final class Client {
    private final Portal portal;
    private final PrintStream out;

    private Client(Portal portal, PrintStream out) {
        this.portal = portal;
        this.out = out;
    }

    public static void main(String[] args) throws InterruptedException {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            var client = new Client(new Portal(Path.of(args[0])), out);
            client.run(List.of(args).subList(1, args.length));
        } catch (Refused refused) {
            err.println(refused.getMessage());
            System.exit(1);
        } catch (IOException unreadable) {
            err.println("The installation cannot be read: " + unreadable.getMessage());
            System.exit(1);
        }
    }

    private void run(List<String> args) throws IOException, InterruptedException, Refused {
        switch (args.get(0)) {
            case "free" -> new Door(args.get(1), Integer.parseInt(args.get(2))).requireFree();
            case "await" -> new Waiting(portal, out).await(Long.parseLong(args.get(1)));
            case "status" -> status(args.get(1));
            case "setup-code" -> setupCodes();
            case "backup" -> backup(args.get(1));
            case "module" -> module(args.subList(1, args.size()));
            default -> throw new Refused("Unknown command " + args.get(0));
        }
    }

    private void status(String process) throws IOException, Refused {
        if (!new Waiting(portal, out).ready()) {
            throw new Refused("The portal runs (process " + process + ") but is not ready: " + portal.address());
        }
        out.println("The portal is ready (process " + process + "): " + portal.address());
    }

    private void setupCodes() throws IOException, Refused {
        Answer answer = granted(portal.post("/api/v1/identity/setup-codes", "{}"));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("ADMINISTRATOR", "CODE", "VALID UNTIL"));
        var codes = answer.body() instanceof java.util.Map<?, ?> map ? new Answer(200, map.get("codes")) : answer;
        for (Object code : codes.items()) {
            rows.add(List.of(
                    Answer.text(code, "role"), Answer.text(code, "code"), Table.time(Answer.text(code, "expiresAt"))));
        }
        out.print(Table.of(rows));
        out.println("Hand each code to another person. They enter it at " + portal.address());
    }

    private void backup(String folder) throws IOException, Refused {
        // the portal's own working folder is another one
        Path absolute = Path.of(folder).toAbsolutePath().normalize();
        Answer answer = granted(
                portal.post("/api/v1/operations/backups", "{\"directory\":" + Json.quote(absolute.toString()) + "}"));
        String written = answer.text("path").isEmpty() ? answer.text("directory") : answer.text("path");
        out.println("The copy is in " + (written.isEmpty() ? absolute : written));
    }

    private void module(List<String> args) throws IOException, InterruptedException, Refused {
        var modules = new ModuleCommands(portal);
        String what = args.get(0);
        out.println(
                what.equals("list")
                        ? modules.list()
                        : modules.change(what, args.get(1), args.size() > 2 ? args.get(2) : null));
    }

    private static Answer granted(Answer answer) throws Refused {
        if (!answer.good()) {
            throw new Refused(answer.reason());
        }
        return answer;
    }
}
