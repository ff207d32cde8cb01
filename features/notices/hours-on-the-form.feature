Feature: Whoever sends something says when he may be told
  It is one question beside those for the way and the language: it may be left out, and is remembered of whoever is signed in.

  Scenario: The hours are said once and remembered
    Given Yusuf, signed in, writes a complaint about a lamp post
    When he asks to be told from "22" until "٦"
    Then he reads "Between 22:00 and 06:00 of the next day" among his answers
    When he sends his complaint with his hours
    Then his next form has the hours from "22:00" until "06:00" filled in

  Scenario Outline: What can't be meant is said on the page that asks
    Given Yusuf, signed in, writes a complaint about a lamp post
    When he asks to be told from "<from>" until "<until>"
    Then he is told at the field "<field>": "<said>"

    Examples:
      | from | until | field      | said                          |
      | noon | 18    | hoursFrom  | hours and minutes             |
      | 8    | 24:30 | hoursUntil | hours and minutes             |
      | 8    |       | hoursUntil | Write the hour until which    |
      | 8    | 8.00  | hoursUntil | Both hours are the same       |

  Scenario: Whoever stays unnamed is not asked
    When somebody who isn't signed in stays unnamed
    Then nobody asks him for hours
