package org.nuanmin.audit.trail;

/** Is told each entry whose transaction has committed. */
@FunctionalInterface
public interface Committed {
    void committed(String id);
}
