package org.nuanmin.hr;

/** The department's rights; who holds them at first stands in {@link HrDepartment}. */
public final class HrPermissions {
    public static final String STATION_READ = "hr.station.read";
    public static final String STATION_IMPORT = "hr.station.import";
    public static final String STATION_MANAGE = "hr.station.manage";
    public static final String STATION_OPEN = "hr.station.open";
    public static final String DUTY_MANAGE = "hr.duty.manage";
    public static final String REQUEST_READ = "hr.request.read";
    public static final String REQUEST_TAKE = "hr.request.take";
    public static final String REQUEST_HANDLE = "hr.request.handle";
    public static final String REQUEST_TRANSFER = "hr.request.transfer";
    public static final String CONTACT_REVEAL = "hr.contact.reveal";
    public static final String ROSTER_UPLOAD = "hr.roster.upload";
    public static final String APPLICATION_READ = "hr.application.read";
    public static final String APPLICATION_SUBMIT = "hr.application.submit";
    public static final String APPLICATION_REVIEW = "hr.application.review";
    public static final String APPLICATION_APPROVE = "hr.application.approve";
    /** To return, to reject and to give up (作废) what is ready. */
    public static final String APPLICATION_REFUSE = "hr.application.refuse";

    public static final String ITEM_ISSUE = "hr.item.issue";
    /** To enter what was handed out after the campaign's last day (补录). */
    public static final String ITEM_ISSUE_LATE = "hr.item.issue-late";
    /** To replace a lost voucher, and to take back what went wrongly (追回). */
    public static final String ITEM_MEND = "hr.item.mend";
    /** What proves that something went: its items, who signed, the signature or signed list; for who follows the money too. */
    public static final String PROOF_READ = "hr.proof.read";

    public static final String VOUCHER_READ = "hr.voucher.read";
    /** To hand ranges of the own unit's vouchers to others. */
    public static final String VOUCHER_KEEP = "hr.voucher.keep";
    /** To say what became of an order of data. */
    public static final String ORDER_CONFIRM = "hr.order.confirm";

    /** To object (异议) to what is in public. */
    public static final String APPLICATION_DISPUTE = "hr.application.dispute";

    public static final String APPLICATION_SETTLE = "hr.application.settle";
    /** To another 街道 or park. */
    public static final String APPLICATION_TRANSFER = "hr.application.transfer";

    private HrPermissions() {}
}
