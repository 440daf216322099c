package app.askwell.questions;

import java.util.UUID;

/** An own question as its form opens. */
record QuestionSheet(UUID id, int version, Theme theme, String question) {

}
