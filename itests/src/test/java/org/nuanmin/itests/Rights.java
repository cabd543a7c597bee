package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may what in a running portal, as its security administrator reads it.
 *
 * @param roles in the order in which the portal names them, each with its permissions and everyone's
 * @param accounts one of the synthetic district for each role
 */
public record Rights(Map<String, Set<String>> roles, Map<String, String> accounts) {
    public static Rights of(Installation portal) {
        Rest security = portal.as("secadmin");
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        for (JsonNode role : items(security, "/api/v1/identity/roles")) {
            Set<String> held = new TreeSet<>();
            role.get("permissions").forEach(permission -> held.add(permission.asText()));
            roles.put(role.get("id").asText(), held);
        }
        Set<String> everyone = roles.remove("everyone");
        roles.values().forEach(held -> held.addAll(everyone));
        Map<String, String> accounts = new LinkedHashMap<>();
        for (JsonNode grant : items(security, "/api/v1/identity/grants?size=200")) {
            if (!grant.get("username").asText().equals("disabled")) {
                accounts.putIfAbsent(
                        grant.get("role").asText(), grant.get("username").asText());
            }
        }
        return new Rights(roles, accounts);
    }

    private static JsonNode items(Rest who, String path) {
        return who.get(path).must(200).json().get("items");
    }

    /** What is written of screens: the right that each needs. */
    public static Map<String, String> ofScreens() {
        return written("/rights-of-screens.txt");
    }

    /** A thing and its right a line. */
    private static Map<String, String> written(String resource) {
        Map<String, String> rights = new LinkedHashMap<>();
        try (var in = Rights.class.getResourceAsStream(resource)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> rights.put(
                            line.substring(0, line.lastIndexOf(' ')), line.substring(line.lastIndexOf(' ') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rights;
    }
}
