package org.comity.cli;

import java.util.List;
import org.comity.cli.answer.Question;

/** Converts an argument to a question, and lists all questions. */
final class QuestionArgument extends LabelArgument<Question> {

    /** Called by picocli. */
    QuestionArgument() {
        super(List.of(Question.values()), Question::label);
    }
}
