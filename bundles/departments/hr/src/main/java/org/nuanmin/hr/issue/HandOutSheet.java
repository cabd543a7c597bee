package org.nuanmin.hr.issue;

import java.util.List;
import java.util.Map;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.work.SheetColumn;
import org.nuanmin.portal.api.work.SheetImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A hand-out by list as a job: a table of applications. */
@Component(service = SheetImport.class)
public final class HandOutSheet implements SheetImport {
    static final String KIND = "hr.hand-outs";
    static final String ID = "申报编号";

    private final ReceiptDesk desk;

    @Activate
    public HandOutSheet(@Reference ReceiptDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Message title() {
        return HrTexts.say("import.hand-outs");
    }

    @Override
    public String permission() {
        return HrPermissions.ITEM_ISSUE;
    }

    @Override
    public List<SheetColumn> columns() {
        return List.of(new SheetColumn(ID, true, "", true));
    }

    @Override
    public Taken take(Map<String, String> cells, Map<String, String> parameters) {
        int issued = desk.issue(
                cells.get(ID),
                List.of(parameters.get("items").split(",")),
                parameters.get("scan"),
                parameters.get(JOB));
        return issued > 0 ? Taken.accepted() : Taken.unchanged();
    }
}
