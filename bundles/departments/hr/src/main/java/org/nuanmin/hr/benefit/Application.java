package org.nuanmin.hr.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.RuleBroken;

import static org.nuanmin.hr.benefit.ApplicationState.APPROVED;
import static org.nuanmin.hr.benefit.ApplicationState.DISPUTED;
import static org.nuanmin.hr.benefit.ApplicationState.DRAFT;
import static org.nuanmin.hr.benefit.ApplicationState.HELD;
import static org.nuanmin.hr.benefit.ApplicationState.ISSUED;
import static org.nuanmin.hr.benefit.ApplicationState.PUBLISHED;
import static org.nuanmin.hr.benefit.ApplicationState.READY;
import static org.nuanmin.hr.benefit.ApplicationState.RECONCILED;
import static org.nuanmin.hr.benefit.ApplicationState.REJECTED;
import static org.nuanmin.hr.benefit.ApplicationState.RETURNED;
import static org.nuanmin.hr.benefit.ApplicationState.REVIEWED;
import static org.nuanmin.hr.benefit.ApplicationState.SUBMITTED;
import static org.nuanmin.hr.benefit.ApplicationState.VOID;

/** One person's application for a campaign's items (发放申报). Who submits, who reviews and who approves are three (R8). */
@Entity
@Table(name = "hr_application")
public class Application {
    /** Lies with its unit, and nobody has looked at it since. */
    private static final Set<ApplicationState> TO_MEND = EnumSet.of(DRAFT, RETURNED);

    @Id
    private String id;

    /** campaign:person while it lives: one a person, by the database. */
    @Column(name = "live_key")
    @Nullable
    private String liveKey;

    @Column(name = "campaign_id")
    private String campaign;

    @Column(name = "person_id")
    private String person;

    @Column(name = "unit_id")
    private String unit;

    @Embedded
    private Claim claim;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private String doubts;

    private String reason;

    @Embedded
    private Hands hands;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    /** Null for what never was in public. */
    @Embedded
    @Nullable
    private PublicDays publicity;

    @Enumerated(EnumType.STRING)
    private Had had;

    /** As it was counted when it was read. */
    @Transient
    @Nullable
    private Standing counted;

    @Version
    private long edition;

    protected Application() {}

    Application(Draft draft, String submitter, Instant now) {
        id = Ids.next();
        campaign = draft.campaign();
        person = draft.person();
        liveKey = liveKey(campaign, person);
        unit = draft.unit();
        reason = "";
        had = Had.NONE;
        take(draft);
        hands = new Hands(submitter);
        draftedAt = now;
    }

    private void take(Draft draft) {
        claim = new Claim(draft);
        state = draft.doubts().none() ? DRAFT : HELD;
        doubts = draft.doubts().joined();
    }

    static String liveKey(String campaign, String person) {
        return campaign + ":" + person;
    }

    /** 补正: what a new roster of its unit says takes its place, and is decided anew. */
    void correct(Draft draft, String by) {
        from("application.correct", TO_MEND);
        take(draft);
        reason = "";
        hands.submit(by);
    }

    /** Whether its unit may put something right by a new roster. */
    boolean isToMend() {
        return TO_MEND.contains(state);
    }

    /** 申报; with a reason why where it was held. */
    void submit(String by, String why) {
        from("application.submit", EnumSet.of(DRAFT, RETURNED, HELD));
        if (liveKey == null) {
            throw RuleBroken.conflict(HrTexts.say("doubt." + Doubts.TWICE));
        }
        if (state == HELD && why.isEmpty()) {
            throw RuleBroken.of(
                    HrTexts.say("application.held-reason", Doubts.stored(doubts).words()));
        }
        move(SUBMITTED, why);
        hands.submit(by);
    }

    /** 初审, by another hand than the one that submitted it. */
    void review(String by) {
        from("application.review", EnumSet.of(SUBMITTED));
        hands.review(by);
        move(REVIEWED, "");
    }

    /**
     * 复核, by a third hand; for a document of elsewhere by a fourth one too.
     *
     * @param today the first day in public, where the campaign has publicity days
     */
    void approve(String by, int publicityDays, LocalDate today) {
        from("application.approve", claim.isForeign() ? EnumSet.of(REVIEWED, APPROVED) : EnumSet.of(REVIEWED));
        boolean first = hands.approve(by);
        if (claim.isForeign() && first) {
            move(APPROVED, "");
        } else if (publicityDays > 0) {
            move(PUBLISHED, "");
            publicity = new PublicDays(today, publicityDays);
        } else {
            move(READY, "");
        }
    }

    /** Whether its days in public are over and nobody objects. */
    boolean isPublicityOver(LocalDate today) {
        return state == PUBLISHED && publicity != null && publicity.isOver(today);
    }

    /** 公示 is over: on by itself. */
    void endPublicity() {
        from("application.end-publicity", EnumSet.of(PUBLISHED));
        move(READY, "");
    }

    /** 异议, while it is in public. */
    void dispute(String why, LocalDate today) {
        from("application.dispute", EnumSet.of(PUBLISHED));
        if (isPublicityOver(today)) {
            throw RuleBroken.conflict(
                    HrTexts.say("application.publicity-over", inPublic().last()));
        }
        move(DISPUTED, why);
        inPublic().stop(today);
    }

    /** 异议不成立: in public again, for the days that were left. */
    void dismiss(String why, LocalDate today) {
        from("application.settle", EnumSet.of(DISPUTED));
        inPublic().goOn(today);
        move(PUBLISHED, why);
    }

    private PublicDays inPublic() {
        return Objects.requireNonNull(publicity, "publicity");
    }

    /** 异议成立: the person may be applied for again. */
    void uphold(String why) {
        from("application.settle", EnumSet.of(DISPUTED));
        move(REJECTED, why);
    }

    /** 退回补正. */
    void giveBack(String why) {
        from("application.return", EnumSet.of(SUBMITTED, REVIEWED, APPROVED));
        move(RETURNED, why);
    }

    /** 不通过: the person may be applied for again. */
    void reject(String why) {
        from("application.reject", EnumSet.of(HELD, SUBMITTED, REVIEWED, APPROVED, RETURNED));
        move(REJECTED, why);
    }

    /** 发放, by a hand that neither submitted nor reviewed nor approved it (R8). */
    public void handOut(String by) {
        from("application.hand-out", EnumSet.of(READY));
        hands.handOut(by);
    }

    /** 已签收: each of its lines is final. */
    public void complete() {
        from("application.hand-out", EnumSet.of(READY));
        move(ISSUED, "");
    }

    /**
     * 作废, such as of someone who resigned before anything was handed out: he may be applied for again.
     *
     * @param begun something of it was handed out or ordered already
     */
    void giveUp(String why, boolean begun) {
        from("application.void", EnumSet.of(READY));
        untouched(begun);
        move(VOID, why);
    }

    /** Another 街道 or park sees to it from now on (moved 街道); the community was the old one's. */
    void transfer(String other, boolean begun) {
        from("application.transfer", ApplicationState.NOT_HANDED_OUT);
        untouched(begun);
        unit = other;
        claim.leavesCommunity();
    }

    private static void untouched(boolean begun) {
        if (begun) {
            throw RuleBroken.conflict(HrTexts.say("application.begun"));
        }
    }

    /** 追回: all that was handed out is back. */
    public void reclaim(String why) {
        from("application.reclaim", EnumSet.of(READY, ISSUED, RECONCILED));
        move(ApplicationState.RECLAIMED, why);
    }

    /** 对账: each of its lines was found in a file of who paid for it. */
    void reconcile() {
        from("application.reconcile", EnumSet.of(ISSUED));
        move(RECONCILED, "");
    }

    /** 撤销对账: a match was undone. */
    void reopen() {
        from("application.reconcile", EnumSet.of(RECONCILED));
        move(ISSUED, "");
    }

    private void move(ApplicationState next, String why) {
        state = next;
        reason = why;
        if (next.isEnded()) {
            liveKey = null;
        }
    }

    private void from(String verb, Set<ApplicationState> states) {
        if (!states.contains(state)) {
            throw RuleBroken.conflict(HrTexts.say(
                    "application.wrong-state", HrTexts.say("hr.applications.state." + state), HrTexts.say(verb)));
        }
    }

    /**
     * The person's record was merged into another one.
     *
     * @param twice that one has a live application: this one no longer counts, and waits for somebody to end it
     */
    void belongsTo(String other, boolean twice) {
        person = other;
        if (twice) {
            liveKey = null;
            doubts = Doubts.TWICE;
            state = ApplicationState.NOT_HANDED_OUT.contains(state) ? HELD : state;
        } else if (liveKey != null) {
            liveKey = liveKey(campaign, other);
        }
    }

    /** What its person has of it now. */
    public void had(Had now) {
        had = now;
    }

    Standing standing() {
        return Standing.of(unit, claim.group(), state, had);
    }

    @Nullable
    Standing counted() {
        return counted;
    }

    /** From here on it counts as it stands. */
    Application counts() {
        counted = standing();
        return this;
    }

    boolean isLive() {
        return liveKey != null;
    }

    /** Whether a roster's row can be about this one: its unit's, and the same employer's, who may be wrong only in what was returned. */
    boolean isMeantBy(Roster other) {
        return unit.equals(other.unit().id()) && (state == RETURNED || claim.isOf(other));
    }

    /** Whether a row of a roster says the same as this. */
    boolean says(Draft draft) {
        return claim.says(draft);
    }

    public String id() {
        return id;
    }

    public String campaign() {
        return campaign;
    }

    public String person() {
        return person;
    }

    public String unit() {
        return unit;
    }

    String roster() {
        return claim.roster();
    }

    public String group() {
        return claim.group();
    }

    public ApplicationState state() {
        return state;
    }

    String evidence() {
        return claim.evidence();
    }
}
