package org.nuanmin.identity.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanmin.portal.api.identity.Unit;

/** The units at one moment; never changes. */
record Tree(Map<String, Node> nodes) {
    static Tree of(Collection<Node> found) {
        var nodes = new LinkedHashMap<String, Node>();
        found.forEach(node -> nodes.put(node.unit().id(), node));
        return new Tree(nodes);
    }

    Tree plus(Node node) {
        var more = new ArrayList<>(nodes.values());
        more.add(node);
        return of(more);
    }

    Optional<Unit> find(String id) {
        return Optional.ofNullable(nodes.get(id)).map(Node::unit);
    }

    List<Unit> all() {
        return nodes.values().stream().map(Node::unit).toList();
    }

    List<Unit> under(String id) {
        return all().stream().filter(unit -> within(unit.id(), id)).toList();
    }

    Optional<Unit> named(String name, String below) {
        return nodes.values().stream()
                .filter(node -> node.isCalled(name))
                .map(Node::unit)
                .filter(unit -> within(unit.id(), below))
                .findFirst();
    }

    boolean within(String unit, String ancestor) {
        Node node = nodes.get(unit);
        while (node != null && !node.unit().id().equals(ancestor)) {
            String parent = node.unit().parent();
            node = parent == null ? null : nodes.get(parent);
        }
        return node != null;
    }
}
