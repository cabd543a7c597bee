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

    private HrPermissions() {}
}
