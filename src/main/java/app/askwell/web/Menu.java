package app.askwell.web;

/**
 * The figures beside the menu's places.
 *
 * @param due things to do today
 * @param people contacts
 * @param open asks, promises and gives in the air
 * @param targets companies on the list
 */
public record Menu(long due, long people, long open, long targets) {

}
