package app.askwell.charts;

/** What a colour means in one drawing. */
public record Legend(Tone tone, Said words) {

}
