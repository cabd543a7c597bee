package org.nuanmin.identity.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The units of the first start: etc/units.yaml when it is there, else the ones that came with the bundle. */
final class UnitSeed {
    private UnitSeed() {}

    static List<Node> read() {
        try (InputStream in = open()) {
            Map<String, List<Map<String, String>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            List<Map<String, String>> lines = file.get("units");
            String root = lines.get(0).get("id");
            return lines.stream().map(line -> node(line, root)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open() throws IOException {
        Path own = Path.of(System.getProperty("karaf.etc", "etc"), "units.yaml");
        return Files.isRegularFile(own) ? Files.newInputStream(own) : UnitSeed.class.getResourceAsStream("/units.yaml");
    }

    private static Node node(Map<String, String> line, String root) {
        String id = line.get("id");
        String parent = id.equals(root) ? null : line.getOrDefault("parent", root);
        return new Node(new Unit(id, line.get("name"), UnitKind.valueOf(line.get("kind")), parent), line.get("also"));
    }
}
