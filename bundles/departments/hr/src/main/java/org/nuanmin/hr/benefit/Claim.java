package org.nuanmin.hr.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an employer's roster says of a person, and what the decision on it saw: a new roster takes its place as a whole (补正). */
@Embeddable
public class Claim {
    @Column(name = "community_id")
    @Nullable
    private String community;

    @Column(name = "enterprise_id")
    private String enterprise;

    @Column(name = "group_id")
    private String group;

    private String job;

    @Column(name = "stays_from")
    @Nullable
    private LocalDate staysFrom;

    @Column(name = "stays_to")
    @Nullable
    private LocalDate staysTo;

    @Column(name = "foreign_document")
    private boolean foreign;

    private String evidence;

    @Column(name = "roster_id")
    private String roster;

    protected Claim() {}

    Claim(Draft draft) {
        community = draft.community();
        enterprise = draft.enterprise();
        group = draft.group();
        job = draft.job();
        staysFrom = draft.staysFrom();
        staysTo = draft.staysTo();
        foreign = draft.foreignDocument();
        evidence = draft.evidence();
        roster = draft.roster();
    }

    boolean isOf(Roster other) {
        return enterprise.equals(other.enterprise().id())
                && group.equals(other.group().id());
    }

    /** The same, by whichever roster. */
    boolean says(Draft draft) {
        return enterprise.equals(draft.enterprise())
                && group.equals(draft.group())
                && job.equals(draft.job())
                && Objects.equals(community, draft.community())
                && Objects.equals(staysFrom, draft.staysFrom())
                && Objects.equals(staysTo, draft.staysTo())
                && evidence.equals(draft.evidence());
    }

    /** It was one of the unit that saw to it before. */
    void leavesCommunity() {
        community = null;
    }

    /** 港澳台 or another country's document: a second approval is needed. */
    boolean isForeign() {
        return foreign;
    }

    String group() {
        return group;
    }

    String evidence() {
        return evidence;
    }

    String roster() {
        return roster;
    }
}
