package org.fanal.office.gate;

import io.javalin.http.Context;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.HeaderClass;
import org.fanal.office.http.Method;
import org.fanal.office.http.Route;

/** Writes an answer: status, headers, cookies, and the page in its frame. */
record Sending(Gates gates, Route route, Context context) {
    void send(Answer answer, Asked asked) {
        var kind = answer.content().isPresent() || answer.file().isPresent() ? route.headers() : HeaderClass.PAGE;
        kind.fields().forEach(context::header);
        context.status(answer.status());
        answer.session().ifPresent(this::session);
        answer.location().ifPresent(path -> context.header("Location", path));
        answer.content().ifPresent(content -> say(content, kind));
        answer.file().ifPresent(this::give);
        answer.page().ifPresent(page -> {
            boolean canBeAsked = route.method() == Method.GET && answer.status() == 200;
            context.contentType("text/html; charset=utf-8")
                    .result(gates.frames().html(asked, page, canBeAsked));
        });
    }

    /** Another session, or the end of one, ends the visit that its form was made for. */
    private void session(String token) {
        Cookies.end(context, Cookies.VISIT);
        if (token.isEmpty()) {
            Cookies.end(context, Cookies.SESSION);
        } else {
            Cookies.set(context, Cookies.SESSION, token);
        }
    }

    private void give(Answer.Download file) {
        file.fields().forEach(context::header);
        context.header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .contentType(file.type())
                .result(file.bytes());
    }

    private void say(Answer.Content content, HeaderClass kind) {
        if (!content.policy().isEmpty()) {
            context.header("Content-Security-Policy", kind.policy() + "; " + content.policy());
        }
        context.contentType(content.type()).result(content.text());
    }
}
