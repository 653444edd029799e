/**
 * First names by gender, of many languages, as English-language news spells them.
 * Source   written by us from general knowledge; names that women and men bear are listed a third time, in BOTH.
 * Licence  Apache-2.0, as the rest of this project.
 */
import { foldWord } from '../text/index.js'
import type { Gender } from './titles.js'

const MALE = `
Aaron Abbas Abdallah Abdel Abdelaziz Abdelaziz Abdelkader Abdelrahman Abdul Abdulaziz Abdullah Abdullahi Abdulrahman
Abel Abraham Abu Adam Adel Adnan Adolf Adrian Agustín Ahmad Ahmed Ahmet Aidan Akbar Akira Alan Albert Alberto Alec Alejandro
Aleksandar Aleksander Aleksandr Aleksei Alessandro Alex Alexander Alexandre Alexandros Alexei Alexey Alfonso Alfred Alfredo Ali Alistair
Allan Allen Amadou Amir Amit Amos Anatoly Anders Andre André Andrea Andreas Andreï Andrei Andrej Andrés Andres Andrew Andrey Andriy Andrzej
Andy Angelo Angus Anil Ansar Anthony Antoine Anton Antonín Antonio António Antonis Anwar Archie Ari Ariel Arjun Armando Armin
Arne Arnold Arnaud Arsen Artem Arthur Arturo Arun Arvind Asad Ashraf Ashok Asif Atef Augusto Austin Avi Aziz Babak Bahram Baptiste Barack
Barry Bart Bartosz Bashar Bashir Basil Bassam Bastian Behrouz Ben Benedict Benito Benjamin Bernard Bernardo Bernd Bernie Bert
Bilal Bill Billy Bjorn Björn Blake Bob Bobby Bogdan Boris Boyko Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Burak
Caleb Calvin Cameron Carl Carles Carlo Carlos Carsten Cecil Cedric Cem Cesar César Chad Charles Charlie Chen Chester Chris Christian
Christoph Christophe Christopher Christos Chuck Claude Claudio Claus Clément Cliff Clifford Clint Clinton Clive Cody Colin Conor Connor Conrad
Constantin Constantine Corey Craig Curtis Cyril Cyrus Dale Damian Damien Damir Dan Daniel Daniele Danny Dante Dario Darius Darrell Darren Dave David
Davide Dean Declan Dejan Denis Dennis Denys Derek Dermot Desmond Devin Diego Dieter Dietmar Dietrich Dilip Dimitar Dimitri Dimitris Dinesh Dirk
Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Dominique Don Donald Donnie Doug Douglas Dragan Drew Duncan Dustin Dusan Dušan Dwayne Dwight
Dylan Eamonn Earl Ebrahim Ed Eddie Edgar Eduard Eduardo Edmund Edouard Edward Edwin Ehud Eitan Elias Elijah Eli Elliot Elliott Elmer Emad
Emanuel Emil Emile Emiliano Emilio Emin Emmanuel Emmerson Emre Enrico Enrique Enzo Erdem Eric Erich Erik Ernest Ernesto Ernst Errol Ertugrul Esteban
Ethan Étienne Etienne Eugen Eugene Evan Evo Evgeny Ezra Fabian Fabien Fabio Fabrice Fadel Fahad Fahd Faisal Farhad Farid Faruk Farouk
Fawzi Federico Felipe Felix Ferdinand Fergus Fernando Fidel Filip Filippo Finn Florian Floyd Francesco Francis Francisco Franck Franco
François Francois Frank Franklin Franz Fred Freddie Frederic Frédéric Frederick Fredrik Friedrich Fritz Gabriel Gareth Garry Gary Gavin Gennady
Geoff Geoffrey Georg George Georges Georgi Georgios Georgy Gerald Gerard Gérard Gerardo Gerhard Gerry Ghassan Giacomo Gianni Gideon Gilbert Gilles
Giorgi Giorgio Giorgos Giovanni Giuseppe Glen Glenn Gökhan Gonzalo Gordon Goran Graeme Graham Grant Greg Gregor Gregory Grigory Guido Guillaume Guillermo
Gulbuddin Gunter Günter Gunther Günther Gus Gustav Gustavo Guy Habib Hadi Hafez Hafiz Haitham Hakan Hakim Hamad Hamdi Hamid Hamza Hanif Hank
Hannes Hans Harald Harold Harrison Harry Haruki Harvey Hashim Hasan Hassan Hatem Haydar Hector Héctor Heinrich Heinz Hekmat Helmut Hendrik Henri Henrik
Henrique Henry Herbert Heribert Herman Hermann Hideki Hideo Hikmet Hiroshi Hisham Hitoshi Horacio Horst Hossein Howard Hubert Hugh
Hugo Humberto Humphrey Hussain Hussein Hüseyin Ian Ibrahim Idriss Ignacio Igor Ihor Ike Ilham Ilya Imad Imran Ingo Ion Ioannis Iqbal Irfan Irving
Isaac Isaiah Ishaq Ismael Ismail Israel István Istvan Ivan Ivica Ivo Jaafar Jaap Jack Jackson Jacob Jacques Jafar Jaime Jair Jake Jakob Jakub Jalal
Jamal James Jamil Jan Janez Janis Jared Jarosław Jaroslaw Jason Javad Javier Jawad Jay Jean Jean-Claude Jean-Luc Jean-Pierre Jean-Yves Jeb Jed Jeff Jeffrey Jens Jeremiah
Jeremy Jerome Jérôme Jerry Jesper Jesse Jesús Jesus Jiang Jim Jimmy Jiri Jiří Joachim Joakim Joao João Joaquín Joaquin Jochen Joe Joel Joerg Johan Johann Johannes
John Johnny Jon Jonas Jonathan Joost Jordi Jorge Jörg Jos José Jose Josef Josep Joseph Josh Joshua Jovan Juan Judd Jules Julian Julien Julio Julius
Jun Jung Jürgen Jurgen Justin Kai Kamal Kamil Karel Karim Karl Karol Karsten Kaspar Kazuo Keith Kemal Ken Kenji Kenneth Kenny Kent Kevin Khaled
Khalid Khalifa Khalil Khamis Khosrow Kieran Kim Kirill Kirk Kiril Kjell Klaus Knut Kofi Konrad Konstantin Konstantinos Krzysztof Kumar Kurt Kwame
Kyle Kyriakos Lamar Lance Lars Larry Laszlo László Laurent Laurence Lawrence Lazar Lech Lee Leif Len Leo León Leon Leonard Leonardo Leonid
Leopold Leroy Les Leszek Levi Lewis Li Liam Lindsey Lionel Liu Lloyd Logan Lorenzo Lou Louis Luc Luca Lucas Lucian Luciano Luigi Luis Luís Luiz
Lukas Lukáš Luke Luther Lutz Lyndon Maciej Magnus Mahathir Mahdi Mahmood Mahmoud Mahmud Majid Malcolm Malek Malik Mamadou Manfred
Manmohan Manny Manoj Manuel Marc Marcel Marcelo Marcin Marcio Marco Marcos Marcus Marek Mariano Marin Mario Mark Marko Markus Marlon Marshall
Martin Martín Marvin Marwan Masoud Massimo Massoud Mateusz Mathias Mathieu Mats Matt Matteo Matthew Matthias Matthieu Matti Maurice
Mauricio Maurizio Max Maxim Maxime Maximilian Maximiliano Mazen Mehdi Mehmet Mehrdad Mel Melvin Mevlut Mevlüt Micah Michael Michal Michał Michel Michele Mick Miguel
Mihai Mikael Mike Mikhail Mikheil Miklos Mikko Milan Miles Milan Miloš Milos Milorad Miroslav Mirza Mitch Mitchell Mohamad Mohamed Mohammad Mohammed
Mohsen Moisés Moises Mokhtar Morgan Morris Morten Moses Moshe Mostafa Mousa Moussa Muammar Muhammad Muhammadu Muhammed Muhsin Mukesh Murad Murat
Murray Musa Mustafa Mykola Nabil Nader Nadim Naftali Najib Narendra Naser Nasir Nasser Nate Nathan Nathaniel Naveen Navid Nawaf Nawaz Ned Neil Nelson
Nestor Niall Nicholas Nick Nico Nicola Nicolae Nicolas Nicolás Nicos Niels Nigel Nikita Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolay Nikos Nils Nizar Noah
Noam Noel Noël Norbert Norman Nouri Nuri Nursultan Odd Ola Olaf Olav Ole Oleg Oleh Oleksandr Oleksiy Oliver Olivier Olli Olof Omar Ömer Omer Omid Orlando Oscar Osama
Oskar Osman Otto Owen Pablo Paddy Pál Panagiotis Panos Paolo Parviz Pascal Patricio Patrick Patrik Paul Paulo Pavel Pavlo Pawel Paweł Pearse
Pedro Pekka Per Percy Perry Pervez Pete Peter Petr Petro Petros Petteri Phil Philip Philipp Philippe Phillip Pier Piero Pierre Pieter Pietro Piotr
Prakash Pranab Pravin Qais Qasem Qasim Quentin Quincy Rachid Radek Radosław Radoslaw Radovan Rafael Rafał Rafiq Rafic Raghuram Rahim Rahul Raif Raimund Rainer Raj
Rajan Rajat Rajesh Rajiv Rajnath Rakesh Ralf Ralph Ram Rami Ramiro Ramón Ramon Ramzan Ramzi Randall Randy Rashad Rashid Rasmus Ratko Raúl Raul
Ravi Ray Raymond Recep Reggie Reginald Reinhard Reinhold Reid Remi Rémi René Reuben Reuven Rex Reza Ricardo Riccardo Richard Rick Rickey Ricky Riad Riyad
Rob Robbie Robert Roberto Robin Rod Roderick Rodney Rodolfo Rodrigo Rodrigue Roger Roland Rolf Roman Romain Romano Ron Ronald Ronaldo Ronan Ronnie Rory Roscoe
Ross Roy Ruben Rubén Rudi Rudolf Rudolph Rudy Rui Rupert Ruslan Russ Russell Rustam Ryan Ryszard Saad Saddam Sadiq Saeb Saeed Said Sajid Salah Salam Saleh Salem
Salim Salman Salvador Salvatore Sam Sameh Sami Samir Samuel Sandro Sandy Sanjay Santiago Sardar Satoshi Saud Saul Scott Sean Sebastian Sébastien Sebastien
Selim Semyon Serge Sergei Sergey Sergio Serhiy Seth Seymour Shafiq Shahbaz Shahid Shane Shashi Shaun Shawn Sheldon Shigeru Shimon Shinzo Shinzō Shlomo Sid Sidney
Siegfried Sigmar Sigmund Silvio Silvan Simon Slobodan Sobhi Søren Soren Stan Stanislav Stanisław Stanley Stavros Stefan Stefano Stéphane Stephane
Stephan Stephen Sterling Steve Steven Stewart Stipe Stuart Subhash Suleiman Süleyman Suresh Sven Svein Syed Taha Taher Takashi Takeshi Talal Tamás Tamas Tamim Tapio Tariq Tarik Tarek Taro
Taylor Ted Teddy Tendai Terence Terrence Terry Thabo Thaddeus Theo Theodor Theodore Thierry Thilo Thom Thomas Thorsten Tiago Tim Timo
Timothy Timur Titus Tobias Toby Todd Tom Tomas Tomás Tomáš Tomasz Tommy Toni Tony Torsten Toshio Travis Trent Trevor Tristan Troels Tsutomu Tuomas Tyler Tyrone
Udo Ulf Ulrich Umar Umberto Umit Uri Urs Uwe Vaclav Václav Vadim Valentin Valentyn Valery Vance Vasil Vasily Vassilis Vernon Viacheslav Victor Víctor
Vijay Viktor Vikram Vince Vincent Vincenzo Vinod Vitali Vitaly Vito Vittorio Vladimir Vladimír Vladislav Volker Volodymyr Vuk Wael Wahid Waleed Walid Wallace
Walt Walter Wang Warren Waseem Wassim Wayne Wei Wendell Werner Wes Wesley Wilbur Wilfred Wilfried Wilhelm Will Willem William Willie Willy Wilson
Winston Wojciech Wolf Wolfgang Woodrow Wyatt Xavier Yaakov Yacov Yahya Yair Yakov Yann Yannick Yannis Yaroslav Yasir Yasser Yassin Yehuda Yevgeny Yiannis Yigal Yitzhak
Yoav Yoshihide Yoshio Yossi Younis Youssef Yousef Yuri Yuriy Yury Yusuf Yves Zac Zach Zachary Zack Zaid Zakaria Zaki Zalmay Zayed Zbigniew Zdeněk Zeki Zeljko
Zia Zlatko Zoltán Zoltan Zoran Zubair
`

const FEMALE = `
Aaliyah Abby Abigail Ada Adela Adele Adelaide Adriana Agatha Agnes Agnès Agnieszka Aida Aiko Aileen Aisha Aïcha Alana Alba Alexa Alexandra
Alexandria Alexis Alice Alicia Alina Aline Alisa Alison Allison Alma Alyssa Amal Amalia Amanda Amber Amelia Amélie Amina Aminata Amira Amy Ana
Anahita Anastasia Andrée Angela Angelica Angelina Angélique Angie Anika Anita Anja Ann Anna Annabel Anne Anneliese Annegret Annette Annie Annika
Antje Antoinette Antonia Anya April Arianna Ariana Arlene Ashley Asma Asmaa Astrid Athena Audrey Ava Ayesha Aylin Ayşe Ayse Azadeh Aziza Barbara
Beata Beatrice Béatrice Beatriz Becky Belinda Benazir Berit Bernadette Bernice Bertha Bessie Beth Bethany Betsy Bettina Betty Beverly Bianca Birgit
Birgitte Blanca Bonnie Brenda Briana Brianna Bridget Brigitte Brittany Brooke Caitlin Camila Camilla Camille Candace Candice Carina Carla Carly
Carmela Carmen Carol Carole Carolina Caroline Carolyn Carrie Cassandra Cassie Catalina Catarina Caterina Catherine Cathy Cecilia Cécile Celeste Celia Celine Céline
Chantal Charlene Charlotte Chelsea Cherie Cheryl Chiara Chloe Chloé Christa Christiane Christina Christine Chrystia Cindy Claire Clara Clare Clarissa Claudia
Claudine Clémence Clementine Clotilde Colleen Concepción Condoleezza Connie Constance Consuelo Cora Corazon Cordelia Corinne Cornelia Cristina Crystal Cynthia
Dagmar Daisy Dalia Dana Danielle Danuta Daphne Daria Darlene Darya Dawn Deanna Debbie Deborah Debra Deirdre Delia Delphine Denise
Desiree Diana Diane Dianne Dilma Dina Dolores Donatella Donna Dora Doreen Doris Dorota Dorothea Dorothy Dunja Ebru Edda Edith Edna Edwina Eileen
Ekaterina Elaine Eleanor Elena Eleni Elif Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elsa Elsie Elvira Emilia Emily
Emma Erica Erika Erin Erna Esmeralda Esperanza Estelle Esther Ethel Eugenia Eugenie Eva Evangeline Eve Evelyn Evgenia Fadwa Faith Farah Farida Fatemeh
Fatima Fatma Fatoumata Fawzia Federica Felicia Felicity Fern Fiona Flavia Fleur Flora Florence Frances Francesca Françoise Francoise Freda Frederica Frida Frieda Gabriela
Gabriele Gabriella Gabrielle Gail Galina Gemma Genevieve Geneviève Georgia Georgina Geraldine Germaine Gerda Gertrude Ghada Giada Gianna Gillian Gina Ginger Ginny
Giorgia Giovanna Gisela Giulia Gladys Glenda Gloria Golda Golnaz Grace Greta Gretchen Grete Guadalupe Gudrun Gwen Gwendolyn Habiba Hadiya Hafsa Hala Halima Hana Hanan
Hanna Hannah Hannelore Harriet Hatice Hazel Heather Hedwig Heidi Heike Helen Helena Helene Hélène Helga Helle Henrietta Henriette Hermione Hilary Hilda Hilde Hillary
Holly Hope Huda Ida Ilaria Ildikó Ilona Ilse Iman Imelda Inês Ines Inés Inga Inge Ingeborg Inger Ingrid Inna Irena Irene Irina Iris Irma Irmgard Isabel
Isabella Isabelle Isla Ivana Ivanka Ivonne Iwona Jacinda Jackie Jaclyn Jacqueline Jade Jamila Jana Jane Janet Janice Janina Jasmin Jasmine Jean-Marie Jeanette Jeanne Jelena
Jenna Jennifer Jenny Jessica Jill Jillian Jo Joan Joana Joanna Joanne Jocelyn Jodie Johanna Jolanta Josefa Josefina Josephine Joyce Juana Juanita Judith
Judy Julia Juliana Julianne Julie Julieta Juliet June Justine Justyna Jutta Kaja Kamala Kara Karen Karin Karina Karla Karolina Kate Katarina
Katarzyna Katerina Kateryna Katharina Katherine Kathleen Kathryn Kathy Katia Katie Katja Katrin Katrina Katya Kay Kayla Keiko Kelly Kendra
Keri Kersti Kerstin Khadija Khadijah Kimberly Kinga Kirsten Kirsty Klara Kristen Kristi Kristin Kristina Kristine Krystyna Ksenia Kyoko Laila Lakshmi Lara Larisa Latifa
Laura Laure Lauren Laurie Lea Leah Leila Lena Leona Leonie Leonora Leslie Leticia Letizia Leyla Lidia Lila Liliana Lilian Lillian Lily Lina
Linda Lindsay Line Lisa Lisbeth Lise Liv Liz Liza Lois Lola Lorena Loretta Lori Lorna Lorraine Lotte Louisa Louise Lourdes Luciana Lucia Lucía Lucie Lucille Lucinda
Lucrezia Lucy Ludmila Ludmilla Luisa Luise Luz Lydia Lynda Lyndsey Lynn Lynne Lyudmila Mabel Madeleine Madeline Magda Magdalena Maggie Maha Mahnaz Mahsa Maia Maja
Malala Malgorzata Małgorzata Malia Malin Mandy Manuela Mara Marcella Marcia Mareike Margaret Margarita Margarida Margarete Margareta Margarethe Margherita Margit Margot Marguerite Maria María
Mariah Mariam Mariana Marianna Marianne Maribel Marie Marielle Marietta Marija Marika Marilyn Marina Marine Marion Marisa Marisol Marita Marjorie Marlene
Marsha Marta Martha Martina Mary Maryam Masha Mathilde Matilda Maud Maura Maureen Mavis Maxine May Maya Mayra Meera Megan Meghan Melanie Mélanie Melania Melina Melinda Melissa Melody
Mercedes Meredith Merve Mette Mia Michaela Michal-Ann Michelle Michèle Michiko Mila Milena Mildred Mimi Mina Mindy Mirela Mireille Miriam Mirjam Mohira Moira Mollie Molly
Mona Monica Monika Monique Morag Muna Muriel Myra Myriam Myrna Nabila Nadezhda Nadia Nadine Nadja Nahid Naima Najla Nana Nancy Naomi Narges Nasrin Nastya Natalia Natalie Nataliya Natalya Natasha
Nathalie Nawal Nazanin Nelly Neha Nermin Nicole Nicoletta Nida Nihal Nikki Nina Nino Nisha Nita Noelle Noémie Nora Norah Noreen Norma Noura Nour Nuria Octavia Oksana Olena
Olga Olha Olive Olivia Olympe Ona Oona Ornella Paloma Pam Pamela Paola Paris Patience Patrice Patricia Patrizia Patsy Patti Patty Paula
Paulina Pauline Peggy Penelope Penny Perla Petra Petronella Philippa Phoebe Phumzile Phyllis Pia Pilar Polina Polly Pooja Portia Precious Prisca Priscilla Priti Priya Priyanka
Rachel Rachida Radhika Raffaella Ragnhild Raisa Rana Randi Rani Rania Raquel Rasha Rebecca Rebekah Reem Regina Rekha Renata Renate Renée Renee Rhoda Rhona Rhonda
Rigoberta Rim Rima Rina Rita Roberta Rocío Romina Romy Rosa Rosalie Rosalind Rosamund Rosanna Rosario Rose Roseanne Rosemary Rosie Roxana Roxane Roxanne Roya
Ruby Rula Ruth Saba Sabina Sabine Sabrina Sadia Safiya Sahar Sahra Saima Sakura Sally Salma Salome Samantha Samia Samira Sana Sandra Sanna Sara Sarah
Saskia Savannah Scarlett Ségolène Selena Selma Serena Shabana Shabnam Shadi Shakira Shannon Sharon Sheila Shelley Sherry Shirin Shirley Shreya Sibel Sienna Sigrid Sílvia
Silke Silvia Simone Sinead Sinéad Siobhan Skye Sneha Sofia Sofía Soha Solange Somaya Sona Sonia Sonja Sonya Sophia Sophie Soraya Stacey Stacy
Stefania Stefanie Stella Stephanie Stéphanie Steph Sue Suhair Sumaya Sunita Susan Susana Susanna Susanne Sushma Susie Suzanne Suzy Svetlana Sviatlana Sylvia Sylvie Tabitha
Tahira Takako Tamara Tammy Tania Tanja Tansu Tanya Tara Tarja Tatiana Tatjana Tatyana Teresa Teri Tessa Thandi Thea Thelma Theresa Thérèse Therese Tiffany
Tilda Tina Tomoko Toni-Ann Tonya Tracey Traci Tricia Trina Trinity Trish Trudy Tulsi Uma Ulla Ulrike Ursula Usha Uta Ute Valentina Valentyna Valeria Valérie Valerie
Vanessa Vera Verena Verónica Veronica Veronika Veronique Véronique Vesna Vicky Victoria Viktoria Vigdis Vigdís Viola Violet Violeta Virginia Virginie Viviana Vivian
Vivien Vivienne Wafa Wanda Wendy Whitney Wiebke Wilhelmina Wilma Winifred Winnie Xenia Ximena Xiomara Yael Yana Yasmin Yasmine Yelena Yevgenia
Yingluck Yoko Yolanda Yolande Yulia Yuliya Yumi Yuriko Yvette Yvonne Zahra Zainab Zara Zaynab Zehra Zeinab Zelda Zeynep Zita Zoe Zoë Zofia Zohra Zoya Zsuzsanna Zuzana
`

const BOTH = `
Alexis Andrea Ariel Ashley Bailey Blair Cameron Carey Casey Charlie Chris Dana Daniele Dominique Drew Evelyn Frances Francis Gabriele
Hayden Hilary Jackie Jamie Jan Jean Jesse Jessie Jo Jody Jordan Jun Kai Kay Kelly Kerry Kim Lauren Lee Leslie Lindsay Lindsey Lou Marion Michele Morgan
Nana Nicola Nikita Nour Pat Paris Patrice Quinn Reagan Reese Riley Robin Rosario Rowan Sam Sandy Sasha Sasha Shannon Shawn Sidney Simone Skyler Stacy
Taylor Terry Toni Tracy Val Vivian Yan Yi Ying Xin Min Wen Hong Ling Ming Ping Qing
`

const male = setOf(MALE)
const female = setOf(FEMALE)
const both = setOf(BOTH)

/** Whether the word is a first name that we know, of whichever gender. */
export function isFirstName(word: string): boolean {
  const key = foldWord(word)
  return male.has(key) || female.has(key) || both.has(key)
}

/** The gender of those who bear this first name; undefined for names of both and for names we do not know. */
export function genderOfFirstName(word: string): Gender | undefined {
  const key = foldWord(word)
  if (both.has(key) || male.has(key) === female.has(key)) return undefined
  return male.has(key) ? 'male' : 'female'
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(foldWord))
}
