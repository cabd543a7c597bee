package org.nuanmin.hr.request;

import org.nuanmin.hr.HrIndicators;
import org.nuanmin.portal.api.campaign.Counters;

/** The counts behind “requests closed, median hours”; a recount of the rows by present unit, day of receipt and day of closing agrees. */
final class RequestFigures {
    private final Counters counters;

    RequestFigures(Counters counters) {
        this.counters = counters;
    }

    void received(ServiceRequest request) {
        counters.add(HrIndicators.REQUESTS_RECEIVED, request.unit(), request.receivedOn(), 1);
    }

    void moved(ServiceRequest request, String before) {
        counters.add(HrIndicators.REQUESTS_RECEIVED, before, request.receivedOn(), -1);
        received(request);
    }

    void closed(ServiceRequest request) {
        counters.add(HrIndicators.REQUESTS_CLOSED, request.unit(), request.closedOn(), 1);
        counters.add(HrIndicators.REQUESTS_HOURS + "/" + request.hours(), request.unit(), request.closedOn(), 1);
    }
}
