import type { Explanations } from './explanation.ts'

/** Explanations in English. */
export const explanationsEn: Explanations = {
  not_an_object:
    'A record is a JSON object whose keys are the fields of the model. Something else arrived: a list, a text, a number or nothing. Pass one record at a time, and check that the JSON was parsed.',
  too_many_keys:
    'The object has many more keys than any model has fields, so it is refused unread: a check of it could be made to take very long. Pass the record itself, not a container around many of them.',
  unreadable:
    'Reading the content threw an error, as a getter or a proxy can. Records are plain data; copy the values into a plain object, for example by way of JSON.',
  unknown_field:
    'The record holds a key that the model does not know; it is kept, but nothing checks it. Often it is a misspelt key or a column without a field. Rename it, remove it, or add the field to your model.',
  not_applicable:
    'The model shows this field only under a condition (or only to other customer types), and the record does not meet it; so the value is left out of what is accepted. Check the field that the condition reads, or leave this one empty.',
  required:
    'The model, or the template of this customer type, says that the field must be filled, and it is absent, blank or an empty list. Fill it in; a record without it cannot be submitted.',
  recommended:
    'The field may stay empty, but for a key customer (重点客户) the guide recommends it. Add it when you learn it; nothing is refused.',

  wrong_type:
    'The canonical value has another JSON type than its kind: text, number, list or code. Normalise raw input first (a spreadsheet cell, a form value), or send the type that the parameter “expected” names.',
  too_short: 'The text has fewer characters than the field can mean anything with. Write it out in full.',
  too_long:
    'The text has more characters than the field holds. Shorten it; what does not fit may go into the remark. Length is counted after blanks and invisible characters are cleaned.',
  no_letters:
    'A name consists of words, and this consists only of digits or punctuation, as a slipped column or a placeholder does. Write the name.',
  digits_only:
    'A person’s name is not a number; most often a phone number slipped into this column. Write the name, where * may stand for a part of it, as in *经理.',
  masked:
    'A part is hidden by asterisks or the like, as in 138****5678. A masked value cannot be dialled, mailed or compared, and it would overwrite the true one. Give the complete value or leave the old one alone.',
  scientific_notation:
    'A spreadsheet stored a long number as 1.38E+10 and the digits are gone. They cannot be restored from here: format the column as text in the source and enter or export the values again.',
  precision_lost:
    'Spreadsheets keep 15 digits of a number and turn the rest into zeros, so a code of 18 digits comes back changed. Format the column as text in the source and enter the value again.',

  company_name_no_legal_form:
    'A registered company name ends with its legal form (有限公司, 股份有限公司, 合伙企业 …), and this one does not, so it looks like a short name. Compare the business licence; institutions without such an ending may stay as they are.',

  phone_unrecognized:
    'The text is no mobile, landline, service or international number. Write 11 digits for a mobile, area code and number for a landline (010-62345678), + and the country code for others; separate several by /.',
  phone_too_many:
    'The field holds a limited count of numbers. Keep the best ones here and put the others into the remark.',
  phone_duplicate: 'The same number is given twice in one field, perhaps written differently. Remove one.',
  mobile_malformed:
    'Mobile numbers of the mainland have 11 digits: 1, then 3 to 9, then nine more. A digit is missing, too many or mistyped; ask for the number again.',
  mobile_prefix_unallocated:
    'The first digits were not allocated to any operator when the table was made. New ones appear, so this is only a warning; check the number for a typing error.',
  landline_no_area_code:
    'A landline can be dialled from elsewhere only with its area code. Add it, as in 010-62345678 for Beijing.',
  landline_lost_zero:
    'Area codes begin with 0, and a spreadsheet that takes them for numbers drops it. The parameter “areaCode” is the code that it probably was; nothing is changed without you. Add the zero and format the column as text.',
  landline_wrong_length:
    'Landline numbers have 7 or 8 digits after the area code. Check that the area code is right and that no digit is missing.',
  landline_leading_digit:
    'After the area code no subscriber number begins with 0 or 1: those digits lead to trunk lines and special services. Check the number for a typing error.',
  landline_extension_malformed:
    'An extension is a short number of digits after a hyphen, as in 010-62345678-801. Write only digits there; other notes belong in the remark.',
  landline_area_code_unknown:
    'The area code is not in the table of those in force. Tables age and codes are merged, so this is only a warning; check it or look up the present code.',
  landline_unusual_length:
    'Numbers in this area have another length now, since most cities moved to 8 digits. It may be an old number or a typing error; dial it or ask.',
  service_number_wrong_length:
    'Numbers that begin with 400 or 800 have 10 digits in all, as in 400-820-8820. Check for a missing or extra digit.',
  service_number:
    'A 400 or 800 number reaches a call centre, not a person. It is accepted, but the guide asks for a mobile or landline number of the contact.',
  foreign_number_impossible:
    'The number begins with an international code, but no number of that country or region has this length. Check the country code and the digits.',
  foreign_number:
    'The number belongs to another country or to Hong Kong, Macao or Taiwan; the parameter “region” says which. It is accepted; confirm that it is meant.',

  email_malformed:
    'The address is not of the form local@domain by the HTML standard, or it is longer than 254 characters. Look for blanks, a missing @ or Chinese punctuation, and give one address only.',
  email_domain_incomplete:
    'The part after the @ has one label only, as in name@example, and no mail on the public net arrives there. Complete it, for example with .com or .cn.',

  web_address_protocol:
    'The field holds the address without a protocol, and normalising removes http:// and https://. Another protocol, or one in the middle, remains: write only the domain and what follows it.',
  web_address_blank:
    'A web address has no blanks inside. Remove them; if the cell holds two addresses, keep one and put the other into the remark.',
  web_address_credentials:
    'The address carries a user name or a password before an @. They would be stored and shown with the record, and they can disguise where a link leads; remove them.',
  web_address_no_dot:
    'The host is a single word, and public web sites have a dot in their name. Write the complete domain.',
  web_address_bad_label:
    'A part of the host between two dots is empty, longer than 63 characters, begins or ends with a hyphen, or holds a character that no domain has. Compare it with the address bar of a browser.',
  web_address_bad_port: 'After the colon comes the port, a whole number from 1 to 65535. Correct or remove it.',
  web_address_private_host:
    'The address belongs to a private or local network (192.168.…, 10.…, 127.0.0.1 …), so nobody outside can open it. Give the public web site.',

  date_malformed:
    'Dates are stored as YYYY-MM-DD. Normalising reads many notations (2024/12/1, 2024年12月1日, spreadsheet serials), and this is none of them. Write the day in full, with its year.',
  date_nonexistent:
    'The form is right, but the calendar has no such day, for example 29 February in a common year. Check day and month, which may be swapped.',

  number_malformed:
    'The text is not a number. Digits, thousands separators and the units 万, 万元 and 亿 are understood; ranges and words such as “about” are not. Write one number.',
  number_negative:
    'Revenue and head count cannot be below 0. Remove the sign or leave the field empty when it is not known.',
  number_too_small:
    'The number is below what the field can mean. Look at the unit: it may have been written in another one.',
  number_fraction: 'The field counts something, so it is a whole number, and this one has decimals. Round it.',
  number_too_precise:
    'The number has more decimals than the field keeps. Round it; for an amount in 万元 the second decimal is 100 yuan.',
  number_too_large:
    'The number is beyond anything that the field can mean. Most often it was written in yuan where 万元 (10,000 yuan) is asked for; convert it.',

  choice_unknown:
    'The value is neither a code of the option list nor one of the names that it knows. Choose from the list; a host can add names to the options of its model.',
  industry_unknown:
    'The text names no section or division of the national classification of industries (国民经济行业分类, GB/T 4754-2017). Choose one of its entries, by code (I65) or by name.',
  industry_mismatch:
    'In GB/T 4754 each division of two digits belongs to one section letter, and these two do not belong together. The letter or the number is mistyped.',
  industry_section_only:
    'Only the section is given (a letter, such as I), where the guide asks for the division as well. Choose the division under it.',

  address_unrecognized:
    'No province or city of the table begins the address, so it cannot be placed. Write it from the largest to the smallest: province, city, district, street.',
  address_no_district:
    'After the city no district or county is recognised. The registered address on the business licence has it; cities without districts, such as 东莞, do not need one.',
  address_no_street:
    'After the district nothing names a street, a road or a building. Copy the address from the business licence.',
  address_retired_division:
    'The name is that of a division that was renamed, merged or dissolved; the parameter “successors” says what it is now. Old licences carry old names, so this is only a warning.',
  address_ambiguous:
    'Several divisions bear this name, and the address does not say which one is meant; “candidates” lists them. Write the province or city before it.',

  credit_code_malformed:
    'The unified social credit code (GB 32100-2015) has 18 characters: digits and capital letters without I, O, S, V and Z. Look for O in place of 0, I in place of 1, and for missing characters; older licences have another number.',
  credit_code_check_wrong:
    'The last character is computed from the other 17 (GB 32100-2015), and it does not fit. Most often a character is mistyped; a few codes were issued with a wrong one, so this is only a warning.',
  credit_code_organization_check_wrong:
    'Characters 9 to 17 are the organisation code, whose last character is computed from the other eight (GB 11714). It does not fit: compare the licence. Some were issued so, thus only a warning.',
  credit_code_division_unknown:
    'Characters 3 to 8 name the division of the registering office (GB/T 2260), and the table does not have it. Old divisions stay in codes for ever, so this is only a warning.',

  address_names_other_company:
    'The registered address ends with the name of a company, and it is not that of the customer. The guide says that the two must agree: correct the one that is wrong, or remove the name from the address.',
  place_differs_from_address:
    'The place in the name and the address lie in different provinces or cities. Companies move and branches exist, so it is only a warning; check that name and address belong to the same company.',
  founded_in_future:
    'The date of establishment lies after the day of the check. Look for a mistyped year; a company that is not yet registered has no licence and no such date.',
  follow_up_in_past:
    'The next follow-up is planned for a day that is over. Choose today or later. For stock data that was entered long ago this is only a warning.',
  follow_up_late_for_intent:
    'By the guide a high intent means signing within 1 month and a medium one within 3, so a follow-up should fall inside that time. Plan one or bring it forward, or lower the intent.',
  size_differs_from_measures:
    'The declared size is not the one that revenue or head count give by the scale of the model; “basis” says which of them decided. Check the figures and their units, or choose the other size.',
  other_demand_unexplained:
    'The option “other” says nothing by itself. Describe the demand in a sentence so that a colleague can act on it.',
  short_name_unexplained:
    'The full name has no legal form, so it is probably a short name. The guide wants the name on the licence there, and the short one in the remark; do that, or say in the remark why the name is so.',
  area_code_differs_from_address:
    'The area code of a landline belongs to another province than the registered address. Offices elsewhere are common, so it is only a warning; check that the number is that of this customer.',

  row_ragged:
    'The row has more or fewer cells than the header, so nobody can tell which value belongs to which column, and the row is not read. Often a value holds a comma and no quotes, or the line ends with extra separators.',
  row_bad_quotes:
    'By RFC 4180 a value with a comma, a line break or a double quote stands in double quotes, and a double quote inside it is written twice. Here one is not closed or stands in the wrong place.',
  row_bad_bytes:
    'The row has bytes that the encoding in use does not know; most often a sheet saved as GBK is read as UTF-8. Save it as “CSV UTF-8” and import it again, or name the right encoding.',
  row_bad_json:
    'In a file with one JSON value per line (NDJSON) this line cannot be parsed. Look for a missing quote, an extra comma, or an object spread over several lines.',
  row_empty: 'All cells of the row are empty, so it makes no record. Fill it in or remove it.',
  row_too_long:
    'The row is longer than what is read at once, and it is passed over so that memory stays bounded. Often a double quote was never closed and swallowed the rest, or the file is no table.',
  row_duplicate:
    'An earlier row of the file, “row”, has the same key: the full name, unless another was chosen. Rows that differ in the contact alone, or in nothing, are skipped; this one differs in something else, and nothing says which is right. Keep one row for each customer.',
  cell_error:
    'The cell shows #N/A, #REF! or another error of a formula, or a program wrote the formula and never computed it, so there is no value. Correct the formula, or open and save the file in a spreadsheet, or paste the column as values.',
  cell_became_date:
    'A spreadsheet takes “3-1” or “1/2” for a day and keeps nothing of what was typed. Format the column as text first, then type the value again.',
}
