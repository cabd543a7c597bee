package org.nuanmin.portal.api.persistence;

/** The database refused a row: unique key, foreign key, check. A use case turns it into the rule's own words; the edge answers 409. */
public final class ConstraintBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String constraint;

    /** @param constraint its name in lower case, or the database's own text where it names none */
    public ConstraintBroken(String constraint, Throwable cause) {
        super("The database refused by " + constraint, cause);
        this.constraint = constraint;
    }

    public String constraint() {
        return constraint;
    }
}
