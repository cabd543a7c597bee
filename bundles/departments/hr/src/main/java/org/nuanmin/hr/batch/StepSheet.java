package org.nuanmin.hr.batch;

import java.util.List;
import java.util.Map;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.work.SheetColumn;
import org.nuanmin.portal.api.work.SheetImport;

/** A step for many as a job: a table of ids. */
class StepSheet implements SheetImport {
    static final String ID = "申报编号";

    private final Step step;
    private final StepDesk desk;

    StepSheet(Step step, StepDesk desk) {
        this.step = step;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return step.kind();
    }

    @Override
    public Message title() {
        return HrTexts.say("import." + step.kind().replaceFirst("hr\\.", ""));
    }

    @Override
    public String permission() {
        return step.permission();
    }

    @Override
    public List<SheetColumn> columns() {
        return List.of(new SheetColumn(ID, true, "", true));
    }

    @Override
    public Rows rows(Map<String, String> parameters) {
        return new Rows() {
            @Override
            public Taken take(Map<String, String> cells) {
                return StepSheet.this.take(cells, parameters);
            }

            @Override
            public List<Taken> takeAll(List<Map<String, String>> rows) {
                desk.lock(step, rows.stream().map(cells -> cells.get(ID)).toList());
                return Rows.super.takeAll(rows);
            }
        };
    }

    @Override
    public Taken take(Map<String, String> cells, Map<String, String> parameters) {
        return desk.take(step, cells.get(ID)) ? Taken.accepted() : Taken.unchanged();
    }
}
