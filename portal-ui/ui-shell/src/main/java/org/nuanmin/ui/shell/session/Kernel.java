package org.nuanmin.ui.shell.session;

import java.time.Duration;
import java.util.Optional;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Setup;
import org.nuanmin.portal.api.identity.SignIn;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.module.Modules;
import org.nuanmin.portal.api.module.PageLabel;
import org.nuanmin.portal.api.service.Awaited;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Notices;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The kernel's services as the shell needs them: all dynamic, so that updating one of them leaves every screen open. */
@Component(service = Kernel.class)
public class Kernel {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Awaited<Identity> identity = new Awaited<>();
    private final Awaited<SignIn> signIn = new Awaited<>();
    private final Awaited<Setup> setup = new Awaited<>();
    private final Awaited<Units> units = new Awaited<>();
    private final Awaited<AuditTrail> audit = new Awaited<>();
    private final Awaited<Clocks> clocks = new Awaited<>();
    private final Awaited<Campaigns> campaigns = new Awaited<>();
    private final Awaited<Modules> modules = new Awaited<>();
    private final Awaited<Notices> notices = new Awaited<>();
    private final Awaited<PageLabel> label = new Awaited<>();

    /** @throws NotReady when identity is away for more than five seconds */
    public Identity identity() {
        return needed(identity);
    }

    /** @throws NotReady when identity is away for more than five seconds */
    public SignIn signIn() {
        return needed(signIn);
    }

    public Setup setup() {
        return needed(setup);
    }

    public AuditTrail audit() {
        return needed(audit);
    }

    public Optional<Identity> identityNow() {
        return identity.now();
    }

    private static <T> T needed(Awaited<T> service) {
        return service.within(PATIENCE).orElseThrow(NotReady::new);
    }

    Optional<SignIn> signInNow() {
        return signIn.now();
    }

    public Optional<Setup> setupNow() {
        return setup.now();
    }

    public Optional<Units> units() {
        return units.now();
    }

    public Optional<Clocks> clocks() {
        return clocks.now();
    }

    public Optional<Campaigns> campaigns() {
        return campaigns.now();
    }

    public Optional<Modules> modules() {
        return modules.now();
    }

    public Optional<Notices> notices() {
        return notices.now();
    }

    /** Words that stand on every page, such as 演示数据. */
    public Optional<PageLabel> label() {
        return label.now();
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setIdentity(Identity now) {
        identity.set(now);
    }

    void unsetIdentity(Identity gone) {
        identity.unset(gone);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setSignIn(SignIn now) {
        signIn.set(now);
    }

    void unsetSignIn(SignIn gone) {
        signIn.unset(gone);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setSetup(Setup now) {
        setup.set(now);
    }

    void unsetSetup(Setup gone) {
        setup.unset(gone);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setUnits(Units now) {
        units.set(now);
    }

    void unsetUnits(Units gone) {
        units.unset(gone);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setAuditTrail(AuditTrail now) {
        audit.set(now);
    }

    void unsetAuditTrail(AuditTrail gone) {
        audit.unset(gone);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setClocks(Clocks now) {
        clocks.set(now);
    }

    void unsetClocks(Clocks gone) {
        clocks.unset(gone);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setCampaigns(Campaigns now) {
        campaigns.set(now);
    }

    void unsetCampaigns(Campaigns gone) {
        campaigns.unset(gone);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setModules(Modules now) {
        modules.set(now);
    }

    void unsetModules(Modules gone) {
        modules.unset(gone);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setLabel(PageLabel now) {
        label.set(now);
    }

    void unsetLabel(PageLabel gone) {
        label.unset(gone);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setNotices(Notices now) {
        notices.set(now);
    }

    void unsetNotices(Notices gone) {
        notices.unset(gone);
    }
}
