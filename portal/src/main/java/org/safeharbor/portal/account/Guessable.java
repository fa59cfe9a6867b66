package org.safeharbor.portal.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a password is among the first that somebody else would try, however long it is: what everybody guesses is taken
 * out of it, and little is left. Which signs it has does not matter.
 */
final class Guessable {

    private static final int ENOUGH = 4;
    private static final int SHORTEST_WORD = 2;

    private static final Pattern DIGITS = Pattern.compile("\\d{3,}");
    private static final Pattern AGAIN_AND_AGAIN = Pattern.compile("(.{1,4}?)\\1{2,}");

    /** Keys and letters that lie beside each other; four of them in a row, either way, are no secret. */
    private static final List<String> ROWS = Stream.of(
                    "abcdefghijklmnopqrstuvwxyz",
                    "qwertyuiop",
                    "qwertzuiop",
                    "azertyuiop",
                    "asdfghjkl",
                    "zxcvbnm",
                    "qazwsxedcrfvtgbyhnujm",
                    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
                    "1q2w3e4r5t6y7u8i9o0p",
                    "q1w2e3r4t5y6u7i8o9p0",
                    "!@#$%^&*()")
            .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
            .toList();

    private static final int IN_A_ROW = 4;

    /** What the lists of stolen passwords hold most often, and the name of this program. */
    private static final List<String> KNOWN = List.of(
            "administrator",
            "admin",
            "arigatou",
            "baseball",
            "batman",
            "changeme",
            "chocolate",
            "computer",
            "doraemon",
            "dragon",
            "football",
            "hello",
            "himitsu",
            "iloveyou",
            "internet",
            "letmein",
            "liverpool",
            "login",
            "master",
            "michael",
            "mima",
            "monkey",
            "nihao",
            "pass",
            "passw0rd",
            "password",
            "p@ssw0rd",
            "p@ssword",
            "pokemon",
            "princess",
            "sakura",
            "secret",
            "starwars",
            "sunshine",
            "superman",
            "trustno1",
            "user",
            "welcome",
            "whatever",
            "woaini",
            "密码",
            "管理员",
            "パスワード",
            "safeharbour",
            "safeharbor",
            "safe harbor",
            "避风港",
            "セーフハーバー");

    private Guessable() {}

    /**
     * Whether it would be guessed.
     *
     * @param own what is known of the person who chooses it: login and name
     */
    static boolean is(String password, List<String> own) {
        var rest = plain(password);
        for (var word : words(own)) {
            rest = rest.replace(word, " ");
        }
        rest = withoutRows(rest);
        rest = AGAIN_AND_AGAIN.matcher(rest).replaceAll(" ");
        rest = DIGITS.matcher(rest).replaceAll(" ");
        return rest.replaceAll("\\s", "").length() < ENOUGH;
    }

    /** The longest first, so that no part of one is left over. */
    private static List<String> words(List<String> own) {
        var words = new ArrayList<>(KNOWN);
        for (var name : own) {
            words.add(plain(name));
            words.addAll(List.of(plain(name).split("[\\s._@-]+")));
        }
        words.removeIf(word -> word.length() < SHORTEST_WORD);
        words.sort(Comparator.comparingInt(String::length).reversed());
        return words;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String withoutRows(String text) {
        var rest = new StringBuilder();
        var i = 0;
        while (i < text.length()) {
            var run = run(text, i);
            rest.append(run < IN_A_ROW ? text.charAt(i) : ' ');
            i += run < IN_A_ROW ? 1 : run;
        }
        return rest.toString();
    }

    /** How many characters from here on follow one another in a row. */
    private static int run(String text, int from) {
        var longest = 0;
        for (var row : ROWS) {
            var end = from;
            while (end < text.length() && row.contains(text.substring(from, end + 1))) {
                end++;
            }
            longest = Math.max(longest, end - from);
        }
        return longest;
    }
}
